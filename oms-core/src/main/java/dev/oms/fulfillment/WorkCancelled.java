package dev.oms.fulfillment;

import dev.oms.common.FulfillmentId;
import dev.oms.common.Masked;
import dev.oms.common.Personal;
import dev.oms.order.UnitMove;
import dev.oms.order.UnitsEvent;
import java.util.List;

/** Units that a node was working on are not wanted any more. */
public record WorkCancelled(
        FulfillmentId fulfillment,
        List<UnitMove> moves,
        @Personal String reason) implements UnitsEvent, FulfillmentEvent {
    public WorkCancelled {
        moves = List.copyOf(moves);
    }

    @Override
    public Fulfillment applyTo(Fulfillment work) {
        return work.cut(moves);
    }

    @Override
    public String toString() {
        return Masked.text(this, "reason");
    }
}
