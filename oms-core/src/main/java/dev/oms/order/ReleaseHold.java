package dev.oms.order;

import dev.oms.common.OrderId;
import dev.oms.common.validation.IdText;

/** Lifts a hold; other holds keep blocking what they block. */
public record ReleaseHold(@IdText String orderId, @IdText String type) implements OrderCommand<OrderId> {

    @Override
    public OrderId result(String subject) {
        return new OrderId(subject);
    }
}
