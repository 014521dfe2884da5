package dev.oms.jdbc;

import dev.oms.persistence.RecordBatch;
import dev.oms.persistence.RecordKey;
import dev.oms.persistence.RecordWrite;
import dev.oms.persistence.StockCount;
import dev.oms.persistence.StockDelta;
import dev.oms.persistence.StockKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Lets batches into a group as long as it stays small and none of them answers the same request or writes the same record
 * as another, or counts a position that another moves or counts: the second of two such has to see what became of the
 * first.
 */
final class GroupAdmission implements Predicate<Pending> {
    private static final int MOST_ROWS = 4_000;
    private final int most;
    private final Set<RecordKey> written = new HashSet<>();
    private final Set<StockKey> moved = new HashSet<>();
    private final Set<StockKey> counted = new HashSet<>();
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
        List<StockKey> moving =
                pending.batch().stock().stream().map(StockDelta::key).toList();
        List<StockKey> counting =
                pending.batch().counts().stream().map(StockCount::key).toList();
        if (anyOf(keys, written) || anyOf(moving, counted) || anyOf(counting, counted) || anyOf(counting, moved)) {
            return false;
        }
        written.addAll(keys);
        moved.addAll(moving);
        counted.addAll(counting);
        size++;
        rows += pending.rows();
        return true;
    }

    private static <K> boolean anyOf(List<K> some, Set<K> others) {
        return some.stream().anyMatch(others::contains);
    }

    private static List<RecordKey> keys(RecordBatch batch) {
        RecordKey request = new RecordKey(
                batch.request().tenant(), Tables.REQUEST, batch.request().request());
        List<RecordKey> keys = new ArrayList<>(List.of(request));
        batch.writes().stream().map(RecordWrite::key).forEach(keys::add);
        return keys;
    }
}
