package dev.oms.command;

import java.util.List;

/**
 * An entity as it was read: with the version on which a decision about it is based, 1 for the first.
 *
 * @param head hash of the last event on its timeline; empty where it keeps none
 * @param parts the versions of its parts where the store keeps it in several records, for the store alone: it gets them
 *     back with what is written next; empty where the entity is one record
 */
public record Versioned<E extends Entity>(E entity, long version, String head, List<Long> parts) {
    public Versioned {
        parts = List.copyOf(parts);
    }

    /** One in one piece, of which there is no timeline. */
    public Versioned(E entity, long version) {
        this(entity, version, "", List.of());
    }
}
