package dev.oms.inventory;

import dev.oms.command.Event;

/** Units are on their way. */
public record SupplyExpected(Supply supply) implements Event {}
