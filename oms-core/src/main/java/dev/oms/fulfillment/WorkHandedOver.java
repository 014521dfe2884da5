package dev.oms.fulfillment;

import dev.oms.common.FulfillmentId;
import dev.oms.order.Order;
import dev.oms.order.OrderEvent;
import java.util.List;

/** Units that wait to be picked are part of another fulfilment order of the same node from now on. */
public record WorkHandedOver(FulfillmentId fulfillment, FulfillmentId into, List<FulfillmentLine> lines)
        implements OrderEvent, FulfillmentEvent {
    public WorkHandedOver {
        lines = List.copyOf(lines);
    }

    /** No unit moves. */
    @Override
    public Order applyTo(Order order) {
        return order;
    }

    @Override
    public Fulfillment applyTo(Fulfillment work) {
        return work.without(lines);
    }
}
