package dev.oms.jdbc;

import dev.oms.persistence.CommitAnswer;
import dev.oms.persistence.CommitAnswer.Stale;
import dev.oms.persistence.Found;
import dev.oms.persistence.Lookup;
import dev.oms.persistence.RecordBatch;
import dev.oms.persistence.RecordKey;
import dev.oms.persistence.RecordWrite;
import dev.oms.persistence.StockCount;
import dev.oms.persistence.StockCounters;
import dev.oms.persistence.StockDelta;
import dev.oms.persistence.StockKey;
import dev.oms.persistence.StoredRecord;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Commits batches: writes first, under guards, and asks only when a guard said no. What is asked is one read; when it
 * finds the reason, that is the answer, and when the reason is gone by then, the batch lost a race and is tried again.
 */
final class Committing {
    private final Dialect dialect;
    private final Connections connections;
    private final Attempts attempts;
    private final BatchChanges changes;
    private final Reading reading;
    private final Upkeep upkeep;

    Committing(Dialect dialect, Tables tables, Connections connections, Attempts attempts) {
        this.dialect = dialect;
        this.connections = connections;
        this.attempts = attempts;
        this.changes = new BatchChanges(dialect, tables);
        this.reading = new Reading(dialect, tables);
        this.upkeep = connections.joined() ? Upkeep.NONE : dialect.upkeep(tables.written());
    }

    CommitAnswer commit(RecordBatch batch) {
        List<Change.Rows> wanted = changes.of(batch);
        CommitAnswer answer =
                attempts.at("the commit of request " + batch.request().request(), () -> attempt(batch, wanted));
        if (answer instanceof CommitAnswer.Committed) {
            keepUp(wanted.stream().mapToInt(rows -> rows.values().size()).sum());
        }
        return answer;
    }

    private void keepUp(int rows) {
        try {
            upkeep.written(connections, rows);
        } catch (SQLException e) {
            // The batch is committed; upkeep that fails costs speed and nothing else.
        }
    }

    private CommitAnswer attempt(RecordBatch batch, List<Change.Rows> wanted) throws SQLException {
        try {
            dialect.apply(connections, wanted);
            return new CommitAnswer.Committed();
        } catch (SQLException e) {
            if (e instanceof AnswerLostException || SqlFailure.of(e) != SqlFailure.REFUSED) {
                throw e;
            }
            return reason(batch).orElseThrow(() -> lostRace(e));
        }
    }

    private static SQLException lostRace(SQLException refusal) {
        return new SQLException("what stood in the way has gone again: " + refusal.getMessage(), "40001", refusal);
    }

    /** Why the batch cannot be committed as things are; empty where it could be. */
    private Optional<CommitAnswer> reason(RecordBatch batch) throws SQLException {
        Found found = connections.single(connection -> reading.read(connection, touched(batch), connections.joined()));
        if (found.request().isPresent()) {
            return found.request().map(CommitAnswer.Duplicate::new);
        }
        List<Stale> stale = stale(batch, found);
        if (!stale.isEmpty()) {
            return Optional.of(new CommitAnswer.Conflict(stale));
        }
        List<StockCounters> tooShort = tooShort(batch, found);
        return tooShort.isEmpty() ? Optional.empty() : Optional.of(new CommitAnswer.Short(tooShort));
    }

    private static Lookup touched(RecordBatch batch) {
        Set<RecordKey> keys = batch.writes().stream().map(RecordWrite::key).collect(Collectors.toSet());
        Set<String> skus = Stream.concat(
                        batch.stock().stream().map(StockDelta::key),
                        batch.counts().stream().map(StockCount::key))
                .map(StockKey::sku)
                .collect(Collectors.toSet());
        return new Lookup(
                batch.request().tenant(), keys, Set.of(), skus, batch.request().request());
    }

    private static List<Stale> stale(RecordBatch batch, Found found) {
        Map<RecordKey, Long> versions =
                found.records().stream().collect(Collectors.toMap(StoredRecord::key, StoredRecord::version));
        return batch.writes().stream()
                .map(write -> new Stale(write.key(), write.expectedVersion(), versions.getOrDefault(write.key(), 0L)))
                .filter(write -> write.expected() != write.actual())
                .toList();
    }

    private static List<StockCounters> tooShort(RecordBatch batch, Found found) {
        Map<StockKey, StockCounters> positions =
                found.stock().stream().collect(Collectors.toMap(StockCounters::key, Function.identity()));
        Stream<StockCounters> moved = batch.stock().stream()
                .filter(delta -> !after(position(positions, delta.key()), delta).lawful())
                .map(delta -> position(positions, delta.key()));
        Stream<StockCounters> counted = batch.counts().stream()
                .filter(count -> !takes(position(positions, count.key()), count))
                .map(count -> position(positions, count.key()));
        return Stream.concat(moved, counted).toList();
    }

    private static StockCounters position(Map<StockKey, StockCounters> positions, StockKey key) {
        return positions.getOrDefault(key, new StockCounters(key, 0, 0, 0));
    }

    private static boolean takes(StockCounters now, StockCount count) {
        StockCounters after = new StockCounters(now.key(), count.counted(), now.reserved(), now.quarantined());
        return now.onHand() == count.before() && after.lawful();
    }

    private static StockCounters after(StockCounters now, StockDelta delta) {
        return new StockCounters(
                now.key(),
                now.onHand() + delta.onHand(),
                now.reserved() + delta.reserved(),
                now.quarantined() + delta.quarantined());
    }
}
