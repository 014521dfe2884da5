package dev.oms.command;

/**
 * An event that a plan appends.
 *
 * @param owner id of the aggregate root whose timeline it belongs to
 * @param version version of the subject that it leads to
 */
public record Appended(EntityKey subject, String owner, long version, Event event) {}
