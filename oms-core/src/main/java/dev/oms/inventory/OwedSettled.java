package dev.oms.inventory;

import dev.oms.command.Event;

/** An owner of stock was given what they were owed for units that had left. */
public record OwedSettled(String owner, String owed, String reference) implements Event {}
