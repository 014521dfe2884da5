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
        // Two keep the disk and the processors busy where many come; fewer than a crowd are cheaper served by one.
        private static final Gathering.Places PLACES = new Gathering.Places(2, 16, 10_000_000);

        private final Committing committing;
        private final Gathering<Pending, CommitAnswer> commits;
        private final Gathering<Lookup, Found> reads;

        InGroups(Committing committing, LookingUp lookingUp) {
            this.committing = committing;
            this.commits = new Gathering<>(PLACES, () -> new GroupAdmission(MOST), committing);
            this.reads = new Gathering<>(
                    PLACES,
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
