package dev.oms.jdbc;

import dev.oms.persistence.RecordBatch;
import dev.oms.persistence.RecordKey;
import dev.oms.persistence.RecordWrite;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Lets batches into a group as long as it stays small and none of them answers the same request or writes the same record
 * as another: the second of two such has to see what became of the first.
 */
final class GroupAdmission implements Predicate<Pending> {
    private static final int MOST_ROWS = 4_000;
    private final int most;
    private final Set<RecordKey> written = new HashSet<>();
    private int size;
    private int rows;

    /** @param most batches in a group */
    GroupAdmission(int most) {
        this.most = most;
    }

    @Override
    public boolean test(Pending pending) {
        if (size == most || (size > 0 && rows + pending.rows() > MOST_ROWS)) {
            return false;
        }
        List<RecordKey> keys = keys(pending.batch());
        if (keys.stream().anyMatch(written::contains)) {
            return false;
        }
        written.addAll(keys);
        size++;
        rows += pending.rows();
        return true;
    }

    private static List<RecordKey> keys(RecordBatch batch) {
        RecordKey request = new RecordKey(
                batch.request().tenant(), Tables.REQUEST, batch.request().request());
        List<RecordKey> keys = new java.util.ArrayList<>(List.of(request));
        batch.writes().stream().map(RecordWrite::key).forEach(keys::add);
        return keys;
    }
}
