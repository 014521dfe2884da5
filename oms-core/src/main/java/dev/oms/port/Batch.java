package dev.oms.port;

import dev.oms.command.Appended;
import dev.oms.command.CommandContext;
import dev.oms.command.Erasure;
import dev.oms.command.StockCount;
import dev.oms.command.StockMovement;
import dev.oms.command.Write;
import java.time.Instant;
import java.util.List;

/**
 * Everything that one command changes, and the request id under which it does.
 *
 * @param counts positions whose movements are a count: applied only to the units on hand that they were decided on
 * @param erasure what is taken out of events and requests that were committed before, together with the rest
 */
public record Batch(
        CommandContext context,
        Instant at,
        List<Write> writes,
        List<StockMovement> movements,
        List<StockCount> counts,
        List<Appended> events,
        Erasure erasure,
        RequestEntry request) {
    public Batch {
        writes = List.copyOf(writes);
        movements = List.copyOf(movements);
        counts = List.copyOf(counts);
        events = List.copyOf(events);
    }

    /** Who does it, as its events carry it; where something is erased, no customer is named. */
    public String actor() {
        String actor = context.actor().toString();
        return erasure.isEmpty() ? actor : Erasure.anonymous(actor);
    }

    /** Why, as its events carry it; what is said of an erasure is not kept. */
    public String note() {
        return erasure.isEmpty() ? context.note() : "";
    }
}
