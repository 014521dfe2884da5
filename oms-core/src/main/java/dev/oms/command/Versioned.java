package dev.oms.command;

/** An entity as it was read: with the version on which a decision about it is based, 1 for the first. */
public record Versioned<E extends Entity>(E entity, long version) {}
