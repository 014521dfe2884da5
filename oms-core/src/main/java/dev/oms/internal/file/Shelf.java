package dev.oms.internal.file;

import dev.oms.common.NodeId;
import dev.oms.common.Sku;
import dev.oms.inventory.StockLevel;
import dev.oms.port.Facts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The stock that was read, less what this decision has taken of it. */
public final class Shelf {
    private final Facts facts;
    private final Map<Sku, Map<NodeId, Long>> taken = new HashMap<>();

    public Shelf(Facts facts) {
        this.facts = facts;
    }

    /** What is left of a SKU at each node that has a position. */
    public List<StockLevel> left(Sku sku) {
        Map<NodeId, Long> gone = taken.get(sku);
        return gone == null
                ? facts.stock(sku)
                : facts.stock(sku).stream()
                        .map(level -> without(level, gone.getOrDefault(level.node(), 0L)))
                        .toList();
    }

    void take(Sku sku, NodeId node, long units) {
        taken.computeIfAbsent(sku, each -> new HashMap<>()).merge(node, units, Long::sum);
    }

    private static StockLevel without(StockLevel level, long units) {
        return new StockLevel(level.sku(), level.node(), level.onHand(), level.reserved() + units, level.quarantined());
    }
}
