package dev.oms.internal.verify;

import dev.oms.common.NodeId;
import dev.oms.common.Sku;

/** A SKU at a node. */
record Position(Sku sku, NodeId node) {
    @Override
    public String toString() {
        return sku + " @ " + node;
    }
}
