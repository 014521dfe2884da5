package dev.oms.inventory;

import dev.oms.command.Event;

/** An order came to have something at a node whose stock somebody else keeps. */
public record ClaimOpened(StockClaim claim) implements Event {}
