package dev.oms.command;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.common.Position;

/**
 * The units on hand of a position become what was counted, provided that they still are what they were when that was
 * decided: counts say what is, so two of them never add up.
 */
public record StockCount(Position position, long before, long counted) {
    public StockCount {
        require(before != counted, "a count of %s that confirms %d changes nothing", position, counted);
    }
}
