package dev.oms.persistence;

import java.util.List;

/** What became of a batch. */
public sealed interface CommitAnswer {

    /** All of it is durable. */
    record Committed() implements CommitAnswer {}

    /** Nothing was written: these records are not at the version that was expected. */
    record Conflict(List<Stale> stale) implements CommitAnswer {
        public Conflict {
            stale = List.copyOf(stale);
        }
    }

    /** A record whose version differs; {@code actual} is 0 where it does not exist. */
    record Stale(RecordKey key, long expected, long actual) {}

    /** Nothing was written: these positions, as they are now, cannot take their delta or are not what a count expects. */
    record Short(List<StockCounters> positions) implements CommitAnswer {
        public Short {
            positions = List.copyOf(positions);
        }
    }

    /** Nothing was written: the request id was answered before, with this outcome. */
    record Duplicate(RequestRecord first) implements CommitAnswer {}
}
