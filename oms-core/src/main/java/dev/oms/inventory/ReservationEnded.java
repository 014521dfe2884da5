package dev.oms.inventory;

import dev.oms.command.Event;

/**
 * A reservation is no more.
 *
 * @param order the order that it became; empty where it became none
 */
public record ReservationEnded(Ending ending, String order) implements Event {

    /** How reservations end. */
    public enum Ending {
        ORDERED,
        RELEASED,
        EXPIRED
    }
}
