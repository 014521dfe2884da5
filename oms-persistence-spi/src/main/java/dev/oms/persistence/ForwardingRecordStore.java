package dev.oms.persistence;

import java.time.Instant;
import java.util.List;

/**
 * A store that leaves everything to another one. Extend it to look at, time or change what passes, and override only what
 * is to be different.
 */
public abstract class ForwardingRecordStore implements RecordStore {
    private final RecordStore store;

    protected ForwardingRecordStore(RecordStore store) {
        this.store = store;
    }

    /** The store that does the work. */
    protected final RecordStore store() {
        return store;
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
    public CommitAnswer commit(RecordBatch batch) {
        return store.commit(batch);
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
