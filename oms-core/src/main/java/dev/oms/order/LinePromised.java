package dev.oms.order;

import java.time.Instant;
import java.util.List;

/**
 * The customer was told, or must be told otherwise, by when units that wait should come. The events of a line are the
 * ledger of its promises: the first one, each change, and why.
 *
 * @param units that wait
 * @param date the date; one, or none where nothing expected covers them any more
 * @param cause for people: what made it so
 */
public record LinePromised(int line, int units, List<Instant> date, String cause) implements OrderEvent {
    public LinePromised {
        date = List.copyOf(date);
    }

    /** Units do not move by being promised. */
    @Override
    public Order applyTo(Order order) {
        return order;
    }
}
