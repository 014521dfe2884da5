package dev.oms.sourcing;

import dev.oms.common.NodeId;
import dev.oms.common.Sku;

/**
 * What it is worth that a unit leaves a node: stock that ages, or is to be marked down.
 *
 * @param minor per unit, in minor units
 */
public record StockCredit(NodeId node, Sku sku, long minor) {
    public StockCredit {
        Amounts.require("the credit for " + sku + " at " + node, minor);
    }
}
