package dev.oms.command;

/** An entity's next state, valid only on top of the version that was read. */
public sealed interface Write {
    EntityKey key();

    /** The version that must be found; 0 where there must be none. */
    long expectedVersion();

    /** Hash of the last event on the timeline up to now; empty where there is none. */
    String head();

    /** Inserts or replaces. */
    record Put(Entity next, long expectedVersion, String head) implements Write {
        @Override
        public EntityKey key() {
            return next.key();
        }
    }

    /** Removes. */
    record Delete(EntityKey key, long expectedVersion, String head) implements Write {}
}
