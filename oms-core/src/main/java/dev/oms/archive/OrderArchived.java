package dev.oms.archive;

import dev.oms.command.Event;

/** A closed order was put away, with everything that belongs to it; the last event of its timeline. */
public record OrderArchived() implements Event {}
