package dev.oms.port;

/**
 * A {@link Persistence} that seals every event which it commits, as {@link EventChain} says, and keeps the hash of the last
 * one with the record whose timeline it is. The seals are then checked with all other laws.
 */
public interface Sealing {}
