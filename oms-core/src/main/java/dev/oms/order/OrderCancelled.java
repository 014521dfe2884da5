package dev.oms.order;

/** The last unit was cancelled, and none was shipped. */
public record OrderCancelled() implements OrderEvent {
    @Override
    public Order applyTo(Order order) {
        return order.fire(OrderState.Trigger.CANCEL);
    }
}
