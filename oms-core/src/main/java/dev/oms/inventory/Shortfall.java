package dev.oms.inventory;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.common.NodeId;
import dev.oms.common.Position;
import dev.oms.common.Sku;
import dev.oms.common.StockPool;

/**
 * Fewer units are at a position than are set aside there.
 *
 * @param left units that there are
 * @param reserved units that are set aside
 */
public record Shortfall(Sku sku, NodeId node, StockPool pool, long left, long reserved) {
    public Shortfall {
        require(left >= 0 && left < reserved, "%d of %s suffice for %d", left, sku, reserved);
    }

    /** Where. */
    public Position position() {
        return new Position(sku, node, pool);
    }

    /** Units that are set aside and not there. */
    public long missing() {
        return reserved - left;
    }
}
