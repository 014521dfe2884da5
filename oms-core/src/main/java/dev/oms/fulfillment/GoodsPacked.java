package dev.oms.fulfillment;

import dev.oms.common.FulfillmentId;
import dev.oms.order.UnitMove;
import dev.oms.order.UnitsEvent;
import java.util.ArrayList;
import java.util.List;

/** Units were put into packages. */
public record GoodsPacked(FulfillmentId fulfillment, List<Package> packages, List<UnitMove> moves)
        implements UnitsEvent, FulfillmentEvent {
    public GoodsPacked {
        packages = List.copyOf(packages);
        moves = List.copyOf(moves);
    }

    @Override
    public Fulfillment applyTo(Fulfillment work) {
        List<Package> all = new ArrayList<>(work.packages());
        all.addAll(packages);
        return work.move(moves).withPackages(all);
    }
}
