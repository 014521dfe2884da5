package dev.oms.inventory;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.common.NodeId;
import dev.oms.common.StockPool;

/** So many units of a pool at a node. */
public record NodeUnits(NodeId node, StockPool pool, long units) {
    public NodeUnits {
        require(units > 0, "%d units at %s are none", units, node);
    }
}
