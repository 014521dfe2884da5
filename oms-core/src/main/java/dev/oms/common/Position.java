package dev.oms.common;

import java.util.Comparator;

/** Where counters of stock stand: a SKU at a node, of one owner, in one condition. */
public record Position(Sku sku, NodeId node, StockPool pool) implements Comparable<Position> {
    private static final Comparator<Position> ORDER = Comparator.comparing((Position each) -> each.sku.value())
            .thenComparing(each -> each.node.value())
            .thenComparing(Position::pool);

    /** Own and new. */
    public static Position usual(Sku sku, NodeId node) {
        return new Position(sku, node, StockPool.USUAL);
    }

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return sku + " @ " + node + (pool.isUsual() ? "" : " " + pool);
    }
}
