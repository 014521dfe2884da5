package dev.oms.inventory;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.common.NodeId;
import dev.oms.common.Sku;

/**
 * Fewer units are at a position than are set aside there.
 *
 * @param left units that there are
 * @param reserved units that are set aside
 */
public record Shortfall(Sku sku, NodeId node, long left, long reserved) {
    public Shortfall {
        require(left >= 0 && left < reserved, "%d of %s suffice for %d", left, sku, reserved);
    }

    /** Units that are set aside and not there. */
    public long missing() {
        return reserved - left;
    }
}
