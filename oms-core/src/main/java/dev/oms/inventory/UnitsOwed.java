package dev.oms.inventory;

import dev.oms.command.Event;

/** Units of somebody else's stock left for a customer: their owner is owed for them from now on. */
public record UnitsOwed(OwedUnits owed) implements Event {}
