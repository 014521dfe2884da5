package dev.oms.jdbc;

import dev.oms.common.Nullable;
import dev.oms.persistence.CommitAnswer;
import dev.oms.persistence.RecordBatch;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/** A batch that is to be committed, and in the end what became of it. Handled by one thread at a time. */
final class Pending {
    private final RecordBatch batch;
    private final List<Change.Rows> changes;
    private @Nullable Supplier<CommitAnswer> answer;

    /** @param changes what the batch changes, checked */
    Pending(RecordBatch batch, List<Change.Rows> changes) {
        this.batch = batch;
        this.changes = changes;
    }

    RecordBatch batch() {
        return batch;
    }

    List<Change.Rows> changes() {
        return changes;
    }

    int rows() {
        return changes.stream().mapToInt(rows -> rows.values().size()).sum();
    }

    boolean isOpen() {
        return answer == null;
    }

    void close(CommitAnswer known) {
        answer = () -> known;
    }

    void fail(GivenUpException failure) {
        String purpose = "the commit of request " + batch.request().request();
        answer = () -> {
            throw failure.told(purpose);
        };
    }

    Supplier<CommitAnswer> answer() {
        return Objects.requireNonNull(answer, "left open");
    }
}
