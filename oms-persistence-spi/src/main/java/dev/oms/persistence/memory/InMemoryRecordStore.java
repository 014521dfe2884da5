package dev.oms.persistence.memory;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.persistence.Claim;
import dev.oms.persistence.CommitAnswer;
import dev.oms.persistence.CommitAnswer.Stale;
import dev.oms.persistence.EventLookup;
import dev.oms.persistence.EventRecord;
import dev.oms.persistence.Found;
import dev.oms.persistence.Lookup;
import dev.oms.persistence.RecordBatch;
import dev.oms.persistence.RecordKey;
import dev.oms.persistence.RecordKind;
import dev.oms.persistence.RecordPage;
import dev.oms.persistence.RecordQuery;
import dev.oms.persistence.RecordStore;
import dev.oms.persistence.RecordWrite;
import dev.oms.persistence.RequestRecord;
import dev.oms.persistence.StockCount;
import dev.oms.persistence.StockCounters;
import dev.oms.persistence.StockDelta;
import dev.oms.persistence.StockKey;
import dev.oms.persistence.StoredRecord;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A complete record store that lives as long as the process; several engines may share one. */
public final class InMemoryRecordStore implements RecordStore {
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final KindTables tables = new KindTables();
    private final StockPositions stock = new StockPositions();
    private final RequestLog requests = new RequestLog();
    private final EventLog log = new EventLog();

    /** Empty. */
    public InMemoryRecordStore() {}

    @Override
    public void prepare(List<RecordKind> kinds) {
        locked(lock.writeLock(), () -> {
            kinds.forEach(tables::prepare);
            return kinds;
        });
    }

    @Override
    public Found read(Lookup lookup) {
        return locked(
                lock.readLock(),
                () -> new Found(records(lookup), positions(lookup), requests.find(lookup.tenant(), lookup.request())));
    }

    @Override
    public RecordPage query(RecordQuery query) {
        return locked(lock.readLock(), () -> tables.of(query.kind()).query(query));
    }

    @Override
    public CommitAnswer commit(RecordBatch batch) {
        return locked(lock.writeLock(), () -> refusal(batch).orElseGet(() -> applied(batch)));
    }

    @Override
    public List<EventRecord> events(EventLookup lookup) {
        return locked(lock.readLock(), () -> log.read(lookup));
    }

    @Override
    public List<StoredRecord> claim(Claim claim) {
        return locked(lock.writeLock(), () -> tables.of(claim.kind()).claim(claim));
    }

    @Override
    public int forgetRequests(String tenant, Instant before, int limit) {
        return locked(lock.writeLock(), () -> requests.forget(tenant, before, limit));
    }

    /** Does nothing: another engine may still be using the store. */
    @Override
    public void close() {}

    private List<StoredRecord> records(Lookup lookup) {
        Map<RecordKey, StoredRecord> found = new TreeMap<>();
        for (RecordKey key : lookup.keys()) {
            if (key.tenant().equals(lookup.tenant())) {
                tables.of(key.kind()).find(key).ifPresent(record -> found.put(key, record));
            }
        }
        lookup.owned()
                .forEach(owned -> tables.of(owned.kind())
                        .owned(lookup.tenant(), owned.owner(), record -> found.put(record.key(), record)));
        return List.copyOf(found.values());
    }

    private List<StockCounters> positions(Lookup lookup) {
        return lookup.skus().stream()
                .sorted()
                .flatMap(sku -> stock.of(lookup.tenant(), sku).stream())
                .toList();
    }

    private Optional<CommitAnswer> refusal(RecordBatch batch) {
        Optional<RequestRecord> first =
                requests.find(batch.request().tenant(), batch.request().request());
        if (first.isPresent()) {
            return Optional.of(new CommitAnswer.Duplicate(first.get()));
        }
        batch.writes().forEach(write -> requireFits(batch, write));
        batch.erasures().forEach(erasure -> log.requireThere(batch.request().tenant(), erasure));
        List<Stale> stale = stale(batch);
        if (!stale.isEmpty()) {
            return Optional.of(new CommitAnswer.Conflict(stale));
        }
        List<StockCounters> shortPositions = shortPositions(batch);
        return shortPositions.isEmpty() ? Optional.empty() : Optional.of(new CommitAnswer.Short(shortPositions));
    }

    private void requireFits(RecordBatch batch, RecordWrite write) {
        require(
                write.key().tenant().equals(batch.request().tenant()),
                "a batch of tenant '%s' cannot write %s",
                batch.request().tenant(),
                write.key());
        if (write instanceof RecordWrite.Put put) {
            tables.of(put.key().kind()).requireFits(put.next());
        }
    }

    private List<Stale> stale(RecordBatch batch) {
        return batch.writes().stream()
                .map(write -> new Stale(
                        write.key(),
                        write.expectedVersion(),
                        tables.of(write.key().kind()).version(write.key())))
                .filter(found -> found.expected() != found.actual())
                .toList();
    }

    private List<StockCounters> shortPositions(RecordBatch batch) {
        Stream<StockKey> moved =
                batch.stock().stream().filter(delta -> !stock.takes(delta)).map(StockDelta::key);
        Stream<StockKey> counted = batch.counts().stream()
                .filter(count -> !stock.takes(count, moved(batch, count.key())))
                .map(StockCount::key);
        return Stream.concat(moved, counted).distinct().map(stock::at).toList();
    }

    private static StockDelta moved(RecordBatch batch, StockKey key) {
        return batch.stock().stream()
                .filter(delta -> delta.key().equals(key))
                .findFirst()
                .orElse(new StockDelta(key, 0, 0, 0));
    }

    private CommitAnswer applied(RecordBatch batch) {
        for (RecordWrite write : batch.writes()) {
            KindTable table = tables.of(write.key().kind());
            if (write instanceof RecordWrite.Put put) {
                table.put(put.next());
            } else {
                table.delete(write.key());
            }
        }
        batch.stock().forEach(stock::apply);
        batch.counts().forEach(stock::apply);
        batch.events().forEach(event -> log.append(batch.request().tenant(), event));
        batch.erasures().forEach(erasure -> log.erase(batch.request().tenant(), erasure));
        batch.forgotten().forEach(requests::replace);
        requests.add(batch.request(), batch.at());
        return new CommitAnswer.Committed();
    }

    private static <T> T locked(Lock lock, Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
