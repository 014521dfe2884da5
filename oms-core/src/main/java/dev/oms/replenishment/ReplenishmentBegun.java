package dev.oms.replenishment;

import dev.oms.command.Event;

/** For the first time somebody said how a SKU is kept in stock at a node. */
public record ReplenishmentBegun(ReplenishmentRule rule) implements Event {}
