package dev.oms.inventory;

import dev.oms.command.Event;
import dev.oms.common.NodeId;
import java.util.List;

/** Goods came in. */
public record StockReceived(NodeId node, List<StockItem> items, String reference) implements Event {
    public StockReceived {
        items = List.copyOf(items);
    }
}
