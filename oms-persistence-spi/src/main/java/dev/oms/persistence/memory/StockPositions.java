package dev.oms.persistence.memory;

import dev.oms.persistence.StockCount;
import dev.oms.persistence.StockCounters;
import dev.oms.persistence.StockDelta;
import dev.oms.persistence.StockKey;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** The counters of every position, by tenant and SKU. */
final class StockPositions {
    private final Map<String, Map<String, Map<StockKey, StockCounters>>> positions = new HashMap<>();

    /** Every position of a SKU. */
    Collection<StockCounters> of(String tenant, String sku) {
        return of(tenant).getOrDefault(sku, Map.of()).values();
    }

    StockCounters at(StockKey key) {
        return of(key.tenant()).getOrDefault(key.sku(), Map.of()).getOrDefault(key, new StockCounters(key, 0, 0, 0));
    }

    /** Whether a position can take what is added to it; a sum beyond {@code long} turns negative and so is refused. */
    boolean takes(StockDelta delta) {
        return after(delta).lawful();
    }

    /** Whether a position still is what was counted upon, and lawful after what else is added to it. */
    boolean takes(StockCount count, StockDelta delta) {
        StockCounters moved = after(delta);
        return moved.onHand() == count.before()
                && new StockCounters(count.key(), count.counted(), moved.reserved(), moved.quarantined()).lawful();
    }

    void apply(StockDelta delta) {
        put(after(delta));
    }

    void apply(StockCount count) {
        put(after(count));
    }

    private void put(StockCounters after) {
        StockKey key = after.key();
        positions
                .computeIfAbsent(key.tenant(), tenant -> new HashMap<>())
                .computeIfAbsent(key.sku(), sku -> new TreeMap<>())
                .put(key, after);
    }

    private StockCounters after(StockCount count) {
        StockCounters now = at(count.key());
        return new StockCounters(count.key(), count.counted(), now.reserved(), now.quarantined());
    }

    private StockCounters after(StockDelta delta) {
        StockCounters now = at(delta.key());
        return new StockCounters(
                delta.key(),
                now.onHand() + delta.onHand(),
                now.reserved() + delta.reserved(),
                now.quarantined() + delta.quarantined());
    }

    private Map<String, Map<StockKey, StockCounters>> of(String tenant) {
        return positions.getOrDefault(tenant, Map.of());
    }
}
