package dev.oms.order;

/** A hold was lifted. */
public record HoldReleased(String type) implements OrderEvent {
    @Override
    public Order applyTo(Order order) {
        return order.withHolds(
                order.holds().stream().filter(hold -> !hold.type().equals(type)).toList());
    }
}
