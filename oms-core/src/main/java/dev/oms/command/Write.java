package dev.oms.command;

import java.util.List;

/** An entity's next state, valid only on top of the version that was read. */
public sealed interface Write {
    EntityKey key();

    /** The version that must be found; 0 where there must be none. */
    long expectedVersion();

    /** Hash of the last event on the timeline up to now; empty where there is none. */
    String head();

    /** A next state, of something new or of something that was read. */
    sealed interface Put extends Write {
        Entity next();

        @Override
        default EntityKey key() {
            return next().key();
        }
    }

    /** Something new. */
    record Insert(Entity next) implements Put {
        @Override
        public long expectedVersion() {
            return 0;
        }

        @Override
        public String head() {
            return "";
        }
    }

    /** The next state of what was read: a store that keeps an entity in parts finds those that differ. */
    record Replace(Versioned<? extends Entity> before, Entity next) implements Put {
        @Override
        public long expectedVersion() {
            return before.version();
        }

        @Override
        public String head() {
            return before.head();
        }
    }

    /**
     * Removes.
     *
     * @param parts as they were read, see {@link Versioned}
     */
    record Delete(EntityKey key, long expectedVersion, String head, List<Long> parts) implements Write {
        public Delete {
            parts = List.copyOf(parts);
        }

        /** Removes what was read. */
        public static Delete of(Versioned<? extends Entity> before) {
            return new Delete(before.entity().key(), before.version(), before.head(), before.parts());
        }
    }
}
