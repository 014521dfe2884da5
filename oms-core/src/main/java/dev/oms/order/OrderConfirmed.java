package dev.oms.order;

/** The order is paid for or on account, and may be fulfilled. */
public record OrderConfirmed() implements OrderEvent {
    @Override
    public Order applyTo(Order order) {
        return order.fire(OrderState.Trigger.CONFIRM);
    }
}
