package dev.oms.persistence;

import java.time.Instant;
import java.util.List;

/**
 * Everything that one command changes, of one tenant. Keys are distinct within each list and sorted in lock order; a
 * position is either moved or counted.
 */
public record RecordBatch(
        RequestRecord request,
        Instant at,
        List<RecordWrite> writes,
        List<StockDelta> stock,
        List<StockCount> counts,
        List<EventAppend> events) {
    public RecordBatch {
        writes = List.copyOf(writes);
        stock = List.copyOf(stock);
        counts = List.copyOf(counts);
        events = List.copyOf(events);
    }
}
