package dev.oms.order;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.common.StockPool;

/** So many units of a pool. */
public record PoolUnits(StockPool pool, int units) {
    public PoolUnits {
        require(units > 0, "%d units of %s are none", units, pool);
    }
}
