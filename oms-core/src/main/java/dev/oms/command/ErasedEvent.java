package dev.oms.command;

/**
 * A committed event as it is to stand from now on: the same event without personal data. Nothing remains of the note.
 *
 * @param position where it stands in the log
 * @param actor who it was, without the id of a customer
 */
public record ErasedEvent(long position, String actor, Event event) {}
