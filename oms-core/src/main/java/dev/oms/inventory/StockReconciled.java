package dev.oms.inventory;

import dev.oms.command.Event;
import dev.oms.common.NodeId;
import dev.oms.common.Sku;
import java.util.List;

/** Whoever keeps the stock of a node said something else than was known. */
public record StockReconciled(NodeId node, List<Change> changes) implements Event {

    /** So many units of a SKU were thought to be there, and so many are. */
    public record Change(Sku sku, long before, long now) {}

    public StockReconciled {
        changes = List.copyOf(changes);
    }
}
