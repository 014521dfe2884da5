package dev.oms.order;

import java.util.List;

/** An order takes some of what nodes can do in a day. */
public record CapacityHeld(List<DayShare> days) implements OrderEvent {
    public CapacityHeld {
        days = List.copyOf(days);
    }

    @Override
    public Order applyTo(Order order) {
        return order.hold(days);
    }
}
