package dev.oms.inventory;

import java.time.Instant;

/** A reservation holds for longer. */
public record ReservationExtended(Instant until) implements ReservationEvent {
    @Override
    public Reservation applyTo(Reservation before) {
        return before.until(until);
    }
}
