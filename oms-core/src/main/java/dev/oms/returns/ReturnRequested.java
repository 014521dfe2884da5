package dev.oms.returns;

import dev.oms.order.Order;
import dev.oms.order.OrderEvent;

/** A return was agreed: as it then stood. */
public record ReturnRequested(Return agreed) implements OrderEvent {
    @Override
    public Order applyTo(Order order) {
        return order.countReturn(agreed.id().number());
    }
}
