package dev.oms.persistence;

import java.util.Comparator;

/** Names one stock position. */
public record StockKey(String tenant, String sku, String node) implements Comparable<StockKey> {
    private static final Comparator<StockKey> LOCK_ORDER =
            Comparator.comparing(StockKey::tenant).thenComparing(StockKey::sku).thenComparing(StockKey::node);

    /** The one order in which adapters lock positions, after all records. */
    @Override
    public int compareTo(StockKey other) {
        return LOCK_ORDER.compare(this, other);
    }
}
