package dev.oms.testkit.simulation;

import dev.oms.persistence.CommitAnswer;
import dev.oms.persistence.ForwardingRecordStore;
import dev.oms.persistence.RecordBatch;
import dev.oms.persistence.RecordStore;

/** A store that does something else than it should when it commits. */
final class BrokenStore extends ForwardingRecordStore {
    private final BrokenCommit commit;

    /** How it commits. */
    @FunctionalInterface
    interface BrokenCommit {
        CommitAnswer of(RecordStore store, RecordBatch batch);
    }

    BrokenStore(RecordStore store, BrokenCommit commit) {
        super(store);
        this.commit = commit;
    }

    @Override
    public CommitAnswer commit(RecordBatch batch) {
        return commit.of(store(), batch);
    }
}
