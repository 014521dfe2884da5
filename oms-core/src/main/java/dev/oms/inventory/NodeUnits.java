package dev.oms.inventory;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.common.NodeId;

/** So many units at a node. */
public record NodeUnits(NodeId node, long units) {
    public NodeUnits {
        require(units > 0, "%d units at %s are none", units, node);
    }
}
