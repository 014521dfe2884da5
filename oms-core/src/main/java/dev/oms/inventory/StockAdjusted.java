package dev.oms.inventory;

import dev.oms.command.Event;
import dev.oms.common.Masked;
import dev.oms.common.NodeId;
import dev.oms.common.Sku;
import dev.oms.common.StockPool;

/** A position was counted and differed. */
public record StockAdjusted(NodeId node, Sku sku, StockPool pool, long before, long counted, String reason)
        implements Event {
    @Override
    public String toString() {
        return Masked.text(this, "reason");
    }
}
