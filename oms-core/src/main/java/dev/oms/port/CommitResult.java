package dev.oms.port;

import dev.oms.command.EntityKey;
import dev.oms.inventory.StockLevel;
import java.util.List;

/** What became of a batch. */
public sealed interface CommitResult {

    /** All of it is durable. */
    record Committed() implements CommitResult {}

    /** Nothing was written: these entities have another version than the decision was based on. */
    record Conflict(List<Stale> stale) implements CommitResult {
        public Conflict {
            stale = List.copyOf(stale);
        }
    }

    /** An entity that has moved on; {@code actual} is 0 where it does not exist. */
    record Stale(EntityKey key, long expected, long actual) {}

    /** Nothing was written: these positions, as they are now, do not suffice or are not what a count was decided on. */
    record Short(List<StockLevel> positions) implements CommitResult {
        public Short {
            positions = List.copyOf(positions);
        }
    }

    /** Nothing was written: the request id was answered before. */
    record Duplicate(RequestEntry first) implements CommitResult {}
}
