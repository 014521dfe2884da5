package dev.oms.examples.replay;

import dev.oms.common.Money;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The figures that the library's events tell. */
final class ShopFigures {
    private final Map<Figure, Long> sums = new EnumMap<>(Figure.class);

    /** What is added up. */
    enum Figure {
        ORDERS("orders", false),
        ORDER_LINES("orderLines", false),
        LINES_PRICED_BY_LISTS("linesPricedByLists", false),
        LINES_PRICED_BY_AGREEMENT("linesPricedByAgreement", false),
        UNITS_ORDERED("unitsOrdered", false),
        /** Of the orders as they were placed: what was cancelled or returned later is still in it. */
        ORDER_TOTAL("orderTotal", true),
        UNITS_CANCELLED("unitsCancelled", false),
        UNITS_RETURNED("unitsReturned", false),
        /** Paid back for what was returned; what was cancelled had not been charged. */
        REFUND_TOTAL("refundTotal", true),
        UNITS_BACKORDERED("unitsBackordered", false),
        /** Orders that were given to more than one node. */
        SPLIT_ORDERS("splitOrders", false);

        private final String label;
        private final boolean money;

        Figure(String label, boolean money) {
            this.label = label;
            this.money = money;
        }
    }

    void add(Figure figure, long amount) {
        sums.merge(figure, amount, Long::sum);
    }

    void add(Figure figure, Money amount) {
        add(figure, amount.minor());
    }

    long sum(Figure figure) {
        return sums.getOrDefault(figure, 0L);
    }

    /** To be kept, and given to {@link #restore}. */
    Map<Figure, Long> snapshot() {
        return new EnumMap<>(sums);
    }

    void restore(Map<Figure, Long> kept) {
        sums.clear();
        sums.putAll(kept);
    }

    /** As reports name them, in their order. */
    Map<String, Object> toMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        for (Figure figure : Figure.values()) {
            long sum = sum(figure);
            map.put(
                    figure.label,
                    figure.money ? Money.ofMinor(sum, Shop.CURRENCY).amount() : (Object) sum);
        }
        return map;
    }
}
