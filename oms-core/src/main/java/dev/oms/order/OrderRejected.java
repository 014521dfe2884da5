package dev.oms.order;

import dev.oms.common.Masked;
import dev.oms.common.Personal;

/** The order came to nothing because payment was refused. */
public record OrderRejected(@Personal String reason) implements OrderEvent {
    @Override
    public Order applyTo(Order order) {
        return order.fire(OrderState.Trigger.REJECT);
    }

    @Override
    public String toString() {
        return Masked.text(this, "reason");
    }
}
