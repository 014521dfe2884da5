package dev.oms.command;

/**
 * An entity as it was read: with the version on which a decision about it is based, 1 for the first.
 *
 * @param head hash of the last event on its timeline; empty where it keeps none
 */
public record Versioned<E extends Entity>(E entity, long version, String head) {

    /** One that keeps no hash. */
    public Versioned(E entity, long version) {
        this(entity, version, "");
    }
}
