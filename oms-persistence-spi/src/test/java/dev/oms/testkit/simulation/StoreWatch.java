package dev.oms.testkit.simulation;

import dev.oms.persistence.CommitAnswer;
import dev.oms.persistence.EventAppend;
import dev.oms.persistence.ForwardingRecordStore;
import dev.oms.persistence.RecordBatch;
import dev.oms.persistence.RecordStore;
import java.util.Set;
import java.util.TreeSet;

/** The one store of all nodes; remembers whose business was committed. */
final class StoreWatch extends ForwardingRecordStore {
    private Set<String> touched = new TreeSet<>();

    StoreWatch(RecordStore store) {
        super(store);
    }

    /** Owners of everything that was committed since this was asked last. */
    Set<String> touched() {
        Set<String> owners = touched;
        touched = new TreeSet<>();
        return owners;
    }

    @Override
    public CommitAnswer commit(RecordBatch batch) {
        CommitAnswer answer = super.commit(batch);
        if (answer instanceof CommitAnswer.Committed) {
            batch.events().stream().map(EventAppend::owner).forEach(touched::add);
        }
        return answer;
    }

    /** Leaves it to the run, which has made it. */
    @Override
    public void close() {}
}
