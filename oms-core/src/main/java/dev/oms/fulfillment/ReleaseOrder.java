package dev.oms.fulfillment;

import dev.oms.common.OrderId;
import dev.oms.common.validation.IdText;
import dev.oms.order.OrderCommand;

/** Gives every allocated unit of a confirmed order to its node as work: one fulfilment order for each node. */
public record ReleaseOrder(@IdText String orderId) implements OrderCommand<OrderId> {

    @Override
    public OrderId result(String subject) {
        return new OrderId(subject);
    }
}
