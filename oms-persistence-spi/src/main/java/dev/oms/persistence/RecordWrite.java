package dev.oms.persistence;

/** One record to insert, replace or delete, provided it still has the version that the decision was based on. */
public sealed interface RecordWrite {
    RecordKey key();

    /** The version that must be found; 0 where no record may be. */
    long expectedVersion();

    /** Inserts or replaces; the record carries the version that it will have, {@code expectedVersion + 1}. */
    record Put(StoredRecord next) implements RecordWrite {
        @Override
        public RecordKey key() {
            return next.key();
        }

        @Override
        public long expectedVersion() {
            return next.version() - 1;
        }
    }

    /** Removes the record. */
    record Delete(RecordKey key, long expectedVersion) implements RecordWrite {}
}
