package dev.oms.inventory;

import dev.oms.command.Event;
import dev.oms.common.NodeId;
import dev.oms.common.StockPool;
import java.util.List;

/** Goods came in. */
public record StockReceived(NodeId node, StockPool pool, List<StockItem> items, String reference, List<LotItem> lots)
        implements Event {
    public StockReceived {
        items = List.copyOf(items);
        lots = List.copyOf(lots);
    }
}
