package dev.oms.inventory;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.common.NodeId;
import dev.oms.common.StockPool;

/** So many units of a lot at a node, of one pool. */
public record LotShelf(NodeId node, StockPool pool, long units) {
    public LotShelf {
        require(units > 0, "%d units at %s are none", units, node);
    }
}
