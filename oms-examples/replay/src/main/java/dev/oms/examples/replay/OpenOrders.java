package dev.oms.examples.replay;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** Units of each order that have neither left nor been cancelled, for as long as there are any. */
final class OpenOrders {
    private final Map<String, Open> orders = new TreeMap<>();

    /** One order. */
    static final class Open {
        private final int[] left;
        private String node;
        private boolean split;

        Open(
                @JsonProperty("left") int[] left,
                @JsonProperty("node") String node,
                @JsonProperty("split") boolean split) {
            this.left = left.clone();
            this.node = node;
            this.split = split;
        }

        /** Units by line. */
        @JsonProperty
        int[] left() {
            return left.clone();
        }

        /** The node that was given work last; empty for none. */
        @JsonProperty
        String node() {
            return node;
        }

        /** Whether more than one node was given work. */
        @JsonProperty
        boolean split() {
            return split;
        }
    }

    /** @param units by line */
    void placed(String order, int[] units) {
        orders.put(order, new Open(units, "", false));
    }

    /** Units of a line that can still be cancelled. */
    int left(String order, int line) {
        Open open = orders.get(order);
        return open == null ? 0 : open.left[line - 1];
    }

    /** Units of a line left, or were cancelled. */
    void take(String order, int line, int units) {
        Open open = orders.get(order);
        if (open == null || open.left[line - 1] < units) {
            throw new IllegalStateException("order %s has no %d open units on line %d".formatted(order, units, line));
        }
        open.left[line - 1] -= units;
        if (Arrays.stream(open.left).allMatch(each -> each == 0)) {
            orders.remove(order);
        }
    }

    /** A node was given work; answers whether that made it the order's second one. */
    boolean released(String order, String node) {
        Open open = orders.get(order);
        if (open == null) {
            throw new IllegalStateException("order " + order + " has nothing open, but was released");
        }
        boolean becomesSplit = !open.split && !open.node.isEmpty() && !open.node.equals(node);
        open.split |= becomesSplit;
        open.node = node;
        return becomesSplit;
    }

    /** To be kept, and given to {@link #restore}. */
    Map<String, Open> snapshot() {
        Map<String, Open> copy = new TreeMap<>();
        orders.forEach((order, open) -> copy.put(order, new Open(open.left, open.node, open.split)));
        return copy;
    }

    void restore(Map<String, Open> kept) {
        orders.clear();
        orders.putAll(kept);
    }
}
