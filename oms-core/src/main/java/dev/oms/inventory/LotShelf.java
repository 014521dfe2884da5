package dev.oms.inventory;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.common.NodeId;
import dev.oms.common.Position;
import dev.oms.common.StockPool;

/**
 * So many units of a lot at a node, of one pool.
 *
 * @param units on hand
 * @param quarantined there and not sellable for now
 */
public record LotShelf(NodeId node, StockPool pool, long units, long quarantined) {
    public LotShelf {
        require(
                units >= 0 && quarantined >= 0 && units + quarantined > 0,
                "%d units and %d quarantined at %s are none",
                units,
                quarantined,
                node);
    }

    /** Units that are there at all. */
    public long all() {
        return units + quarantined;
    }

    /** Whether it is that of a position. */
    public boolean isAt(Position position) {
        return node.equals(position.node()) && pool.equals(position.pool());
    }
}
