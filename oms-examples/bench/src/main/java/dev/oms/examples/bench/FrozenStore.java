package dev.oms.examples.bench;

import dev.oms.persistence.CommitAnswer;
import dev.oms.persistence.ForwardingRecordStore;
import dev.oms.persistence.RecordBatch;
import dev.oms.persistence.memory.InMemoryRecordStore;

/** A store in memory that, once frozen, agrees to everything and keeps nothing: what it costs to use is the library. */
final class FrozenStore extends ForwardingRecordStore {
    private volatile boolean frozen;

    FrozenStore() {
        super(new InMemoryRecordStore());
    }

    void freeze() {
        frozen = true;
    }

    @Override
    public CommitAnswer commit(RecordBatch batch) {
        return frozen ? new CommitAnswer.Committed() : super.commit(batch);
    }
}
