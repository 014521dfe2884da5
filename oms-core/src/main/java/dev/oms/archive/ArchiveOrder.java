package dev.oms.archive;

import dev.oms.common.OrderId;
import dev.oms.common.validation.IdText;
import dev.oms.order.OrderCommand;

/**
 * Puts a closed order away, with everything that belongs to it. It is still found, and can never be changed again: no
 * return, no refund. Refused while something of it is pending.
 */
public record ArchiveOrder(@IdText String orderId) implements OrderCommand<OrderId> {
    @Override
    public OrderId result(String subject) {
        return new OrderId(subject);
    }
}
