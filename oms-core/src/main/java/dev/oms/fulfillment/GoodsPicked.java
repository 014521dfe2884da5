package dev.oms.fulfillment;

import dev.oms.common.FulfillmentId;
import dev.oms.order.UnitMove;
import dev.oms.order.UnitsEvent;
import java.util.List;

/** Units were taken from the shelf. */
public record GoodsPicked(FulfillmentId fulfillment, List<UnitMove> moves) implements UnitsEvent, FulfillmentEvent {
    public GoodsPicked {
        moves = List.copyOf(moves);
    }

    @Override
    public Fulfillment applyTo(Fulfillment work) {
        return work.move(moves);
    }
}
