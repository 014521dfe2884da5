package dev.oms.testkit.simulation;

import dev.oms.persistence.Claim;
import dev.oms.persistence.CommitAnswer;
import dev.oms.persistence.EventAppend;
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
import java.util.Set;
import java.util.TreeSet;

/** The one store of all nodes; remembers whose business was committed. */
final class StoreWatch implements RecordStore {
    private final RecordStore store;
    private Set<String> touched = new TreeSet<>();

    StoreWatch(RecordStore store) {
        this.store = store;
    }

    /** Owners of everything that was committed since this was asked last. */
    Set<String> touched() {
        Set<String> owners = touched;
        touched = new TreeSet<>();
        return owners;
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
        CommitAnswer answer = store.commit(batch);
        if (answer instanceof CommitAnswer.Committed) {
            batch.events().stream().map(EventAppend::owner).forEach(touched::add);
        }
        return answer;
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

    /** Leaves it to the run, which has made it. */
    @Override
    public void close() {}
}
