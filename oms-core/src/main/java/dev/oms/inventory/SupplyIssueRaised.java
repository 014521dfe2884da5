package dev.oms.inventory;

import dev.oms.command.Event;

/** Demand and supply do not fit any more, or do not fit in another way; what is said now takes the place of the earlier. */
public record SupplyIssueRaised(SupplyIssue issue) implements Event {}
