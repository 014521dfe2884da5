package dev.oms.order;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.common.NodeId;

/**
 * The live reservation of one line at one node.
 *
 * @param allocated units reserved and not yet given to the node as work
 * @param inWork units reserved that the node is picking or packing, or has
 */
public record NodeShare(NodeId node, int allocated, int inWork) {
    public NodeShare {
        require(allocated >= 0 && inWork >= 0 && allocated + inWork > 0, "a reservation is of at least one unit");
    }

    /** Units reserved. */
    public int reserved() {
        return allocated + inWork;
    }
}
