package dev.oms.inventory;

import dev.oms.command.Event;
import dev.oms.common.Masked;
import dev.oms.common.NodeId;
import dev.oms.common.StockPool;
import java.util.List;

/** Units at a node were scrapped, quarantined, cleared, found or missed. */
public record StockChanged(
        NodeId node, StockPool pool, StockChange change, List<StockItem> items, List<LotItem> lots, String reason)
        implements Event {
    public StockChanged {
        items = List.copyOf(items);
        lots = List.copyOf(lots);
    }

    @Override
    public String toString() {
        return Masked.text(this, "reason");
    }
}
