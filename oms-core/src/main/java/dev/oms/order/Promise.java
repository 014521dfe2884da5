package dev.oms.order;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One entry of the promise ledger of an order.
 *
 * @param date by when; one, or none where nothing expected covers the units any more
 * @param saidAt when it became so
 * @param cause for people: what made it so
 */
public record Promise(int line, int units, List<Instant> date, Instant saidAt, String cause) {
    public Promise {
        date = List.copyOf(date);
    }

    /** By when, where there is a date. */
    public Optional<Instant> promisedFor() {
        return date.stream().findFirst();
    }
}
