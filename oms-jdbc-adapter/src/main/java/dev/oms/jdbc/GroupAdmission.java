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
        RecordBatch batch = pending.batch();
        List<RecordKey> keys = keys(batch);
        if (anyOf(keys, written) || meetsCounted(batch)) {
            return false;
        }
        written.addAll(keys);
        batch.stock().forEach(delta -> moved.add(delta.key()));
        batch.counts().forEach(count -> counted.add(count.key()));
        size++;
        rows += pending.rows();
        return true;
    }

    private boolean meetsCounted(RecordBatch batch) {
        for (StockDelta delta : batch.stock()) {
            if (!counted.isEmpty() && counted.contains(delta.key())) {
                return true;
            }
        }
        for (StockCount count : batch.counts()) {
            if (counted.contains(count.key()) || moved.contains(count.key())) {
                return true;
            }
        }
        return false;
    }

    private static boolean anyOf(List<RecordKey> some, Set<RecordKey> others) {
        for (RecordKey key : some) {
            if (others.contains(key)) {
                return true;
            }
        }
        return false;
    }

    private static List<RecordKey> keys(RecordBatch batch) {
        RecordKey request = new RecordKey(
                batch.request().tenant(), Tables.REQUEST, batch.request().request());
        List<RecordKey> keys = new ArrayList<>(batch.writes().size() + 1);
        keys.add(request);
        for (RecordWrite write : batch.writes()) {
            keys.add(write.key());
        }
        return keys;
    }
}
