package dev.oms.command;

/** An entity's next state, valid only on top of the version that was read. */
public sealed interface Write {
    EntityKey key();

    /** The version that must be found; 0 where there must be none. */
    long expectedVersion();

    /** Inserts or replaces. */
    record Put(Entity next, long expectedVersion) implements Write {
        @Override
        public EntityKey key() {
            return next.key();
        }
    }

    /** Removes. */
    record Delete(EntityKey key, long expectedVersion) implements Write {}
}
