package dev.oms.examples.bench;

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
import dev.oms.persistence.memory.InMemoryRecordStore;
import java.time.Instant;
import java.util.List;

/** A store in memory that, once frozen, agrees to everything and keeps nothing: what it costs to use is the library. */
final class FrozenStore implements RecordStore {
    private final RecordStore memory = new InMemoryRecordStore();
    private volatile boolean frozen;

    void freeze() {
        frozen = true;
    }

    @Override
    public void prepare(List<RecordKind> kinds) {
        memory.prepare(kinds);
    }

    @Override
    public Found read(Lookup lookup) {
        return memory.read(lookup);
    }

    @Override
    public RecordPage query(RecordQuery query) {
        return memory.query(query);
    }

    @Override
    public CommitAnswer commit(RecordBatch batch) {
        return frozen ? new CommitAnswer.Committed() : memory.commit(batch);
    }

    @Override
    public List<EventRecord> events(EventLookup lookup) {
        return memory.events(lookup);
    }

    @Override
    public List<StoredRecord> claim(Claim claim) {
        return memory.claim(claim);
    }

    @Override
    public int forgetRequests(String tenant, Instant before, int limit) {
        return memory.forgetRequests(tenant, before, limit);
    }

    @Override
    public void close() {
        memory.close();
    }
}
