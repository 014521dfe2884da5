package dev.oms.fulfillment;

import dev.oms.common.FulfillmentId;
import dev.oms.order.Order;
import dev.oms.order.OrderEvent;
import java.util.List;

/** Units that wait to be picked came over from another fulfilment order of the same node. */
public record WorkTakenOver(FulfillmentId fulfillment, FulfillmentId outOf, List<FulfillmentLine> lines)
        implements OrderEvent, FulfillmentEvent {
    public WorkTakenOver {
        lines = List.copyOf(lines);
    }

    /** No unit moves. */
    @Override
    public Order applyTo(Order order) {
        return order;
    }

    @Override
    public Fulfillment applyTo(Fulfillment work) {
        return work.with(lines);
    }
}
