package dev.oms.inventory;

import dev.oms.command.Event;
import dev.oms.common.Masked;
import dev.oms.common.NodeId;
import dev.oms.common.Sku;
import dev.oms.common.StockPool;
import java.util.List;

/**
 * A position was counted and differed.
 *
 * @param lots that were counted, of an item that is tracked
 */
public record StockAdjusted(
        NodeId node, Sku sku, StockPool pool, long before, long counted, String reason, List<LotItem> lots)
        implements Event {
    public StockAdjusted {
        lots = List.copyOf(lots);
    }

    @Override
    public String toString() {
        return Masked.text(this, "reason");
    }
}
