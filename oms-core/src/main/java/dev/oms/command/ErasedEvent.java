package dev.oms.command;

/**
 * A committed event as it is to stand from now on: the same event without personal data. Nothing remains of the note.
 *
 * @param subject what it happened to
 * @param owner id of the aggregate root whose timeline it is on
 * @param position where it stands in the log
 * @param actor who it was, without the id of a customer
 * @param seal as it was written
 */
public record ErasedEvent(EntityKey subject, String owner, long position, String actor, Event event, Seal seal) {}
