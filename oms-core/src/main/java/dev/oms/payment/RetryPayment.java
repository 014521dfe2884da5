package dev.oms.payment;

import dev.oms.common.OrderId;
import dev.oms.common.validation.IdText;
import dev.oms.order.OrderCommand;

/** Asks the provider again for what is due: a capture or refund that was declined, or an authorisation that is missing. */
public record RetryPayment(@IdText String orderId) implements OrderCommand<OrderId> {

    @Override
    public OrderId result(String subject) {
        return new OrderId(subject);
    }
}
