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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says of some batches, first come, first served, which of them fit what is stored and why the others do not. */
final class Verdicts {
    private final Answers stored;
    // Counters as the batches that were found fitting so far leave them.
    private final Map<StockKey, StockCounters> taken = new HashMap<>();

    /** @param stored what all batches touch, as {@link #touched} names it */
    Verdicts(Answers stored) {
        this.stored = stored;
    }

    /** What becomes of a batch. */
    sealed interface Verdict {}

    /** It fits, together with those that fitted before. */
    record Fits() implements Verdict {}

    /** It does not, whatever becomes of the others. */
    record Against(CommitAnswer answer) implements Verdict {}

    /** It would if those that fitted before had not come first; so it depends on whether they are committed. */
    record TooLate() implements Verdict {}

    /** What a batch touches. */
    static Lookup touched(RecordBatch batch) {
        Set<RecordKey> keys = batch.writes().stream().map(RecordWrite::key).collect(Collectors.toSet());
        Set<String> skus = Stream.concat(
                        batch.stock().stream().map(StockDelta::key),
                        batch.counts().stream().map(StockCount::key))
                .map(StockKey::sku)
                .collect(Collectors.toSet());
        return new Lookup(
                batch.request().tenant(), keys, Set.of(), skus, batch.request().request());
    }

    /** To be asked once of each batch, in the order in which they came. */
    Verdict on(RecordBatch batch) {
        Found found = stored.of(touched(batch));
        Optional<CommitAnswer> against = against(batch, found);
        if (against.isPresent()) {
            return new Against(against.get());
        }
        Map<StockKey, StockCounters> counters = counters(found);
        counters.putAll(taken);
        if (!tooShort(batch, counters).isEmpty()) {
            return new TooLate();
        }
        batch.stock().forEach(delta -> taken.put(delta.key(), after(counters, delta)));
        return new Fits();
    }

    private static Optional<CommitAnswer> against(RecordBatch batch, Found found) {
        if (found.request().isPresent()) {
            return found.request().map(CommitAnswer.Duplicate::new);
        }
        List<Stale> stale = stale(batch, found);
        if (!stale.isEmpty()) {
            return Optional.of(new CommitAnswer.Conflict(stale));
        }
        List<StockCounters> tooShort = tooShort(batch, counters(found));
        return tooShort.isEmpty() ? Optional.empty() : Optional.of(new CommitAnswer.Short(tooShort));
    }

    private static List<Stale> stale(RecordBatch batch, Found found) {
        Map<RecordKey, Long> versions =
                found.records().stream().collect(Collectors.toMap(StoredRecord::key, StoredRecord::version));
        return batch.writes().stream()
                .map(write -> new Stale(write.key(), write.expectedVersion(), versions.getOrDefault(write.key(), 0L)))
                .filter(write -> write.expected() != write.actual())
                .toList();
    }

    private static Map<StockKey, StockCounters> counters(Found found) {
        return found.stock().stream()
                .collect(Collectors.toMap(StockCounters::key, Function.identity(), (one, same) -> one, HashMap::new));
    }

    /** The positions that cannot take what the batch moves, or are not what it counts on. */
    private static List<StockCounters> tooShort(RecordBatch batch, Map<StockKey, StockCounters> counters) {
        Stream<StockCounters> moved = batch.stock().stream()
                .filter(delta -> !after(counters, delta).lawful())
                .map(delta -> now(counters, delta.key()));
        Stream<StockCounters> counted = batch.counts().stream()
                .filter(count -> !takes(after(counters, moved(batch, count.key())), count))
                .map(count -> now(counters, count.key()));
        return Stream.concat(moved, counted).distinct().toList();
    }

    /** What a batch adds to a position that it counts, before it does. */
    private static StockDelta moved(RecordBatch batch, StockKey key) {
        return batch.stock().stream()
                .filter(delta -> delta.key().equals(key))
                .findFirst()
                .orElse(new StockDelta(key, 0, 0, 0));
    }

    private static StockCounters now(Map<StockKey, StockCounters> counters, StockKey key) {
        return counters.getOrDefault(key, new StockCounters(key, 0, 0, 0));
    }

    private static boolean takes(StockCounters now, StockCount count) {
        StockCounters after = new StockCounters(now.key(), count.counted(), now.reserved(), now.quarantined());
        return now.onHand() == count.before() && after.lawful();
    }

    private static StockCounters after(Map<StockKey, StockCounters> counters, StockDelta delta) {
        StockCounters now = now(counters, delta.key());
        return new StockCounters(
                now.key(),
                now.onHand() + delta.onHand(),
                now.reserved() + delta.reserved(),
                now.quarantined() + delta.quarantined());
    }
}
