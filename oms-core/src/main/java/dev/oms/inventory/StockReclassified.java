package dev.oms.inventory;

import dev.oms.command.Event;
import dev.oms.common.Masked;
import dev.oms.common.NodeId;
import dev.oms.common.StockPool;
import java.util.List;

/** Units at a node changed their owner or their condition. */
public record StockReclassified(NodeId node, StockPool from, StockPool to, List<StockItem> items, String reason)
        implements Event {
    public StockReclassified {
        items = List.copyOf(items);
    }

    @Override
    public String toString() {
        return Masked.text(this, "reason");
    }
}
