package dev.oms.testkit.simulation;

import dev.oms.persistence.Claim;
import dev.oms.persistence.CommitAnswer;
import dev.oms.persistence.EventLookup;
import dev.oms.persistence.EventRecord;
import dev.oms.persistence.Found;
import dev.oms.persistence.Lookup;
import dev.oms.persistence.RecordBatch;
import dev.oms.persistence.RecordKind;
import dev.oms.persistence.RecordPage;
import dev.oms.persistence.RecordQuery;
import dev.oms.persistence.RecordStore;
import dev.oms.persistence.StoredRecord;
import java.time.Instant;
import java.util.List;

/** A store that does something else than it should when it commits. */
final class BrokenStore implements RecordStore {
    private final RecordStore store;
    private final BrokenCommit commit;

    /** How it commits. */
    @FunctionalInterface
    interface BrokenCommit {
        CommitAnswer of(RecordStore store, RecordBatch batch);
    }

    BrokenStore(RecordStore store, BrokenCommit commit) {
        this.store = store;
        this.commit = commit;
    }

    @Override
    public CommitAnswer commit(RecordBatch batch) {
        return commit.of(store, batch);
    }

    @Override
    public void prepare(List<RecordKind> kinds) {
        store.prepare(kinds);
    }

    @Override
    public Found read(Lookup lookup) {
        return store.read(lookup);
    }

    @Override
    public RecordPage query(RecordQuery query) {
        return store.query(query);
    }

    @Override
    public List<EventRecord> events(EventLookup lookup) {
        return store.events(lookup);
    }

    @Override
    public List<StoredRecord> claim(Claim claim) {
        return store.claim(claim);
    }

    @Override
    public int forgetRequests(String tenant, Instant before, int limit) {
        return store.forgetRequests(tenant, before, limit);
    }

    @Override
    public void close() {
        store.close();
    }
}
