package dev.oms.persistence.internal;

import dev.oms.common.NodeId;
import dev.oms.common.Sku;
import dev.oms.inventory.StockLevel;
import dev.oms.persistence.StockCounters;
import java.util.List;

/** Stock counters as the core sees them. */
final class StockLevels {
    private StockLevels() {}

    static List<StockLevel> of(List<StockCounters> counters) {
        return counters.stream().map(StockLevels::of).toList();
    }

    private static StockLevel of(StockCounters counters) {
        return new StockLevel(
                new Sku(counters.key().sku()),
                new NodeId(counters.key().node()),
                counters.onHand(),
                counters.reserved(),
                counters.quarantined());
    }
}
