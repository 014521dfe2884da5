package dev.oms.order;

/** The order came to nothing because payment was refused. */
public record OrderRejected(String reason) implements OrderEvent {
    @Override
    public Order applyTo(Order order) {
        return order.fire(OrderState.Trigger.REJECT);
    }
}
