package dev.oms.order;

import dev.oms.sourcing.Parking;

/** Units of a line come from nowhere for now: why, and when that is tried again, or that it waits for a person. */
public record LineParked(int line, Parking parking) implements OrderEvent {

    /** No unit moves. */
    @Override
    public Order applyTo(Order order) {
        return order;
    }
}
