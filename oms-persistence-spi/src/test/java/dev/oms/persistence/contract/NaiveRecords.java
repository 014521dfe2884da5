package dev.oms.persistence.contract;

import dev.oms.persistence.CommitAnswer;
import dev.oms.persistence.CommitAnswer.Committed;
import dev.oms.persistence.CommitAnswer.Conflict;
import dev.oms.persistence.CommitAnswer.Duplicate;
import dev.oms.persistence.CommitAnswer.Short;
import dev.oms.persistence.CommitAnswer.Stale;
import dev.oms.persistence.EventAppend;
import dev.oms.persistence.RecordBatch;
import dev.oms.persistence.RecordKey;
import dev.oms.persistence.RecordWrite;
import dev.oms.persistence.RequestRecord;
import dev.oms.persistence.StockCount;
import dev.oms.persistence.StockCounters;
import dev.oms.persistence.StockDelta;
import dev.oms.persistence.StockKey;
import dev.oms.persistence.StoredRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a store must answer, in the plainest words: one tenant, no indexes, no concurrency. */
final class NaiveRecords {
    private final Map<RecordKey, StoredRecord> records = new TreeMap<>();
    private final Map<StockKey, StockCounters> stock = new TreeMap<>();
    private final Map<String, RequestRecord> requests = new TreeMap<>();
    private final List<EventAppend> events = new ArrayList<>();

    List<StoredRecord> records() {
        return List.copyOf(records.values());
    }

    StockCounters stock(StockKey key) {
        return stock.getOrDefault(key, new StockCounters(key, 0, 0, 0));
    }

    Optional<RequestRecord> answered(String request) {
        return Optional.ofNullable(requests.get(request));
    }

    List<EventAppend> events() {
        return events;
    }

    long version(RecordKey key) {
        return Optional.ofNullable(records.get(key)).map(StoredRecord::version).orElse(0L);
    }

    CommitAnswer commit(RecordBatch batch) {
        List<Stale> stale = stale(batch);
        List<StockCounters> shorts = shorts(batch);
        if (answered(batch.request().request()).isPresent()) {
            return new Duplicate(answered(batch.request().request()).get());
        } else if (!stale.isEmpty()) {
            return new Conflict(stale);
        } else if (!shorts.isEmpty()) {
            return new Short(shorts);
        }
        apply(batch);
        return new Committed();
    }

    private List<Stale> stale(RecordBatch batch) {
        return batch.writes().stream()
                .map(write -> new Stale(write.key(), write.expectedVersion(), version(write.key())))
                .filter(seen -> seen.expected() != seen.actual())
                .toList();
    }

    private List<StockCounters> shorts(RecordBatch batch) {
        List<StockCounters> shorts = new ArrayList<>();
        for (StockDelta delta : batch.stock()) {
            if (!plus(delta).lawful()) {
                shorts.add(stock(delta.key()));
            }
        }
        for (StockCount count : batch.counts()) {
            StockCounters before = batch.stock().stream()
                    .filter(delta -> delta.key().equals(count.key()))
                    .map(this::plus)
                    .findFirst()
                    .orElse(stock(count.key()));
            boolean fits =
                    before.onHand() == count.before() && counted(before, count).lawful();
            if (!fits && !shorts.contains(stock(count.key()))) {
                shorts.add(stock(count.key()));
            }
        }
        return shorts;
    }

    private void apply(RecordBatch batch) {
        for (RecordWrite write : batch.writes()) {
            if (write instanceof RecordWrite.Put put) {
                records.put(put.key(), put.next());
            } else {
                records.remove(write.key());
            }
        }
        batch.stock().forEach(delta -> stock.put(delta.key(), plus(delta)));
        batch.counts().forEach(count -> stock.put(count.key(), counted(stock(count.key()), count)));
        events.addAll(batch.events());
        requests.put(batch.request().request(), batch.request());
    }

    private static StockCounters counted(StockCounters now, StockCount count) {
        return new StockCounters(count.key(), count.counted(), now.reserved(), now.quarantined());
    }

    private StockCounters plus(StockDelta delta) {
        StockCounters now = stock(delta.key());
        return new StockCounters(
                delta.key(),
                now.onHand() + delta.onHand(),
                now.reserved() + delta.reserved(),
                now.quarantined() + delta.quarantined());
    }
}
