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
import dev.oms.testkit.simulation.Interruption.Call;
import java.time.Instant;
import java.util.List;

/** The store as a node reaches it. */
record StoreLine(RecordStore store, Line line) implements RecordStore {

    @Override
    public void prepare(List<RecordKind> kinds) {
        store.prepare(kinds);
    }

    @Override
    public Found read(Lookup lookup) {
        // What was found is told by its size: the order of a look-up's sets is nobody's business.
        return line.call(Call.STORE, "read", () -> new Counted(store.read(lookup)))
                .found();
    }

    @Override
    public RecordPage query(RecordQuery query) {
        return line.call(Call.STORE, "query " + query.kind(), () -> store.query(query));
    }

    @Override
    public CommitAnswer commit(RecordBatch batch) {
        return line.call(Call.COMMIT, "commit " + batch, () -> store.commit(batch));
    }

    @Override
    public List<EventRecord> events(EventLookup lookup) {
        return line.call(Call.STORE, "events after " + lookup.after(), () -> store.events(lookup));
    }

    @Override
    public List<StoredRecord> claim(Claim claim) {
        return line.call(Call.STORE, "claim " + claim, () -> store.claim(claim));
    }

    @Override
    public int forgetRequests(String tenant, Instant before, int limit) {
        return line.call(Call.STORE, "forget " + tenant, () -> store.forgetRequests(tenant, before, limit));
    }

    /** Leaves the store to the other nodes. */
    @Override
    public void close() {}

    private record Counted(Found found) {
        @Override
        public String toString() {
            return found.records() + " " + found.stock() + " " + found.request();
        }
    }
}
