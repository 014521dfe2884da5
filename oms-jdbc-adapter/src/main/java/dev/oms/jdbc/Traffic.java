package dev.oms.jdbc;

import dev.oms.persistence.CommitAnswer;
import dev.oms.persistence.Found;
import dev.oms.persistence.Lookup;
import dev.oms.persistence.RecordBatch;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** How the reads and commits of many callers come to the database. */
sealed interface Traffic {
    CommitAnswer commit(RecordBatch batch);

    Found read(Lookup lookup);

    /** Each for itself, on its caller's own connection. */
    record OneByOne(Committing committing, LookingUp lookingUp) implements Traffic {

        @Override
        public CommitAnswer commit(RecordBatch batch) {
            return committing.serve(List.of(committing.pending(batch))).get(0).get();
        }

        @Override
        public Found read(Lookup lookup) {
            return lookingUp.serve(List.of(lookup)).get(0).get();
        }
    }

    /** Those of the same moment together. */
    final class InGroups implements Traffic {
        private static final int MOST = 64;
        // More do not make the disk faster, and fewer leave it idle while a group forms.
        private static final int COMMITTING = 2;
        // More only make the groups smaller: each is a statement to plan and run, however few it serves.
        private static final int READING = 2;

        private final Committing committing;
        private final Gathering<Pending, CommitAnswer> commits;
        private final Gathering<Lookup, Found> reads;

        InGroups(Committing committing, LookingUp lookingUp) {
            this.committing = committing;
            this.commits = new Gathering<>(COMMITTING, () -> new GroupAdmission(MOST), committing);
            this.reads = new Gathering<>(
                    READING,
                    () -> {
                        AtomicInteger size = new AtomicInteger();
                        return lookup -> size.getAndIncrement() < MOST;
                    },
                    lookingUp);
        }

        @Override
        public CommitAnswer commit(RecordBatch batch) {
            return commits.serve(committing.pending(batch));
        }

        @Override
        public Found read(Lookup lookup) {
            return reads.serve(lookup);
        }
    }
}
