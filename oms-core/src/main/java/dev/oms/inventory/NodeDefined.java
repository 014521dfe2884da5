package dev.oms.inventory;

import dev.oms.command.Event;

/** A node was added or changed. */
public record NodeDefined(Node node) implements Event {}
