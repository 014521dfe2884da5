package dev.oms.fulfillment;

import dev.oms.common.FulfillmentId;
import dev.oms.order.Order;
import dev.oms.order.OrderEvent;

/** Units that wait to be picked became work of their own: the new fulfilment order as it then stood. */
public record WorkSplit(FulfillmentId fulfillment, Fulfillment part) implements OrderEvent, FulfillmentEvent {

    @Override
    public Order applyTo(Order order) {
        return order.countFulfillment(part.id().number());
    }

    @Override
    public Fulfillment applyTo(Fulfillment work) {
        return work.without(part.lines());
    }
}
