package dev.oms.persistence;

import dev.oms.common.StockPool;
import java.util.Comparator;

/**
 * Names one stock position.
 *
 * @param pool whose units, in what condition, as {@link dev.oms.common.StockPool#text} writes it
 */
public record StockKey(String tenant, String sku, String node, String pool) implements Comparable<StockKey> {
    private static final Comparator<StockKey> LOCK_ORDER = Comparator.comparing(StockKey::tenant)
            .thenComparing(StockKey::sku)
            .thenComparing(StockKey::node)
            .thenComparing(StockKey::pool);

    /** The position of own and new units. */
    public StockKey(String tenant, String sku, String node) {
        this(tenant, sku, node, StockPool.USUAL.text());
    }

    /** The one order in which adapters lock positions, after all records. */
    @Override
    public int compareTo(StockKey other) {
        return LOCK_ORDER.compare(this, other);
    }
}
