package dev.oms.sourcing;

import dev.oms.common.NodeId;

/**
 * What a shipment from a node costs on top of those from others, such as a supplier's fee for drop shipping.
 *
 * @param minor per shipment, in minor units
 */
public record NodeFee(NodeId node, long minor) {
    public NodeFee {
        Amounts.require("the fee of " + node, minor);
    }
}
