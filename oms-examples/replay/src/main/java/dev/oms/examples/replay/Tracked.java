package dev.oms.examples.replay;

import dev.oms.common.OrderId;
import java.util.Arrays;

/** What the replay knows of an order from its events: units by line, kept small because there are many. */
final class Tracked {
    private final OrderId id;
    private final String[] codes;
    private final int[] ordered;
    private final int[] shipped;
    private final int[] cancelled;
    private final int[] returned;
    private String firstNode = "";
    private boolean split;

    Tracked(OrderId id, String[] codes, int[] ordered) {
        this.id = id;
        this.codes = codes;
        this.ordered = ordered;
        this.shipped = new int[ordered.length];
        this.cancelled = new int[ordered.length];
        this.returned = new int[ordered.length];
    }

    OrderId id() {
        return id;
    }

    int lines() {
        return ordered.length;
    }

    String code(int line) {
        return codes[line - 1];
    }

    int ordered(int line) {
        return ordered[line - 1];
    }

    /** Units that can still be cancelled. */
    int cancellable(int line) {
        return ordered[line - 1] - shipped[line - 1] - cancelled[line - 1];
    }

    /** Units that can still come back. */
    int returnable(int line) {
        return shipped[line - 1] - returned[line - 1];
    }

    void ship(int line, int units) {
        shipped[line - 1] += units;
    }

    void cancel(int line, int units) {
        cancelled[line - 1] += units;
    }

    /** Units that are promised to come back. */
    void expectBack(int line, int units) {
        returned[line - 1] += units;
    }

    void fulfilledFrom(String node) {
        split |= !firstNode.isEmpty() && !firstNode.equals(node);
        firstNode = node;
    }

    boolean isSplit() {
        return split;
    }

    @Override
    public String toString() {
        return id + " " + Arrays.toString(ordered);
    }
}
