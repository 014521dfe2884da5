package dev.oms.replenishment;

import dev.oms.command.Reason;
import dev.oms.common.NodeId;
import dev.oms.common.Sku;

/** Units that a node should have ordered and cannot, and why. */
public record Unfilled(Sku sku, NodeId node, long units, Reason reason) {}
