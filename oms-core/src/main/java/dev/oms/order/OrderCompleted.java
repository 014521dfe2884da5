package dev.oms.order;

/** The last unit was delivered. */
public record OrderCompleted() implements OrderEvent {
    @Override
    public Order applyTo(Order order) {
        return order.fire(OrderState.Trigger.COMPLETE);
    }
}
