package dev.oms.payment;

import dev.oms.common.OrderId;
import dev.oms.common.validation.IdText;
import dev.oms.order.OrderCommand;

/**
 * Asks the provider again for what is due: a refund that was declined, and an authorisation of whatever the order costs and
 * none covers, because it was declined or nothing can be captured on it any more. What is due is captured once it is there.
 */
public record RetryPayment(@IdText String orderId) implements OrderCommand<OrderId> {

    @Override
    public OrderId result(String subject) {
        return new OrderId(subject);
    }
}
