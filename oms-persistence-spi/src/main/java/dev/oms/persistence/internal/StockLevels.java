package dev.oms.persistence.internal;

import dev.oms.command.EntityKey;
import dev.oms.common.NodeId;
import dev.oms.common.OmsException;
import dev.oms.common.Sku;
import dev.oms.common.StockPool;
import dev.oms.inventory.StockLevel;
import dev.oms.persistence.StockCounters;
import dev.oms.port.Unreadable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Stock counters as the core sees them. */
final class StockLevels {
    private StockLevels() {}

    static List<StockLevel> of(List<StockCounters> counters) {
        return counters.stream().map(StockLevels::of).toList();
    }

    /** The levels; those that break their law are named in the other list. */
    static List<StockLevel> read(List<StockCounters> counters, Collection<Unreadable> unreadable) {
        List<StockLevel> levels = new ArrayList<>();
        for (StockCounters each : counters) {
            try {
                levels.add(of(each));
            } catch (OmsException e) {
                String id = each.key().sku() + " @ " + each.key().node() + " "
                        + each.key().pool();
                EntityKey key = new EntityKey("stock", id);
                unreadable.add(new Unreadable(key, StockLevel.class, each.key().sku(), e));
            }
        }
        return levels;
    }

    private static StockLevel of(StockCounters counters) {
        return new StockLevel(
                new Sku(counters.key().sku()),
                new NodeId(counters.key().node()),
                StockPool.parse(counters.key().pool()),
                counters.onHand(),
                counters.reserved(),
                counters.quarantined());
    }
}
