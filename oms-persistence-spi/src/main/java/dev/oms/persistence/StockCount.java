package dev.oms.persistence;

import static dev.oms.common.InvariantViolation.require;

/**
 * The units on hand of one position become what was counted, only if they still are what they were when that was
 * decided and the result is {@link StockCounters#lawful()}. The other counters do not matter: units may be reserved
 * while somebody counts. A position without a row starts at zero. A {@link StockDelta} of the same position in the same
 * batch adds no units on hand and is applied first.
 */
public record StockCount(StockKey key, long before, long counted) {
    public StockCount {
        require(before != counted, "a count of %s that confirms %d changes nothing", key, counted);
    }
}
