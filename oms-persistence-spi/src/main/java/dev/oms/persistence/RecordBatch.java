package dev.oms.persistence;

import java.time.Instant;
import java.util.List;

/**
 * Everything that one command changes, of one tenant. Keys are distinct within each list and sorted in lock order; the
 * units on hand of a position are either moved or counted.
 *
 * @param erasures events of the tenant, committed and read before, that lose something of their text
 * @param forgotten requests of the tenant with what remains of them; where one is not there any more, nothing does
 */
public record RecordBatch(
        RequestRecord request,
        Instant at,
        List<RecordWrite> writes,
        List<StockDelta> stock,
        List<StockCount> counts,
        List<EventAppend> events,
        List<EventErasure> erasures,
        List<RequestRecord> forgotten) {
    /** A batch that erases nothing. */
    public RecordBatch(
            RequestRecord request,
            Instant at,
            List<RecordWrite> writes,
            List<StockDelta> stock,
            List<StockCount> counts,
            List<EventAppend> events) {
        this(request, at, writes, stock, counts, events, List.of(), List.of());
    }

    public RecordBatch {
        writes = List.copyOf(writes);
        stock = List.copyOf(stock);
        counts = List.copyOf(counts);
        events = List.copyOf(events);
        erasures = List.copyOf(erasures);
        forgotten = List.copyOf(forgotten);
    }
}
