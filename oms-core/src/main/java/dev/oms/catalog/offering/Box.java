package dev.oms.catalog.offering;

import java.util.BitSet;
import java.util.List;

/** What is still possible: a range of quantities for each node, a set of values for each slot. Changed only while it is built. */
final class Box {
    private final List<Node> nodes;
    private final int[] low;
    private final int[] high;
    private final BitSet[] values;

    private Box(List<Node> nodes, int[] low, int[] high, BitSet[] values) {
        this.nodes = nodes;
        this.low = low;
        this.high = high;
        this.values = values;
    }

    /** Everything that the quantities of options and the attributes allow. */
    static Box of(List<Node> nodes, List<Slot> slots) {
        int[] low = nodes.stream().mapToInt(node -> node.option().min()).toArray();
        int[] high = nodes.stream().mapToInt(node -> node.option().max()).toArray();
        BitSet[] values = slots.stream().map(Box::allowed).toArray(BitSet[]::new);
        return new Box(nodes, low, high, values);
    }

    private static BitSet allowed(Slot slot) {
        BitSet allowed = new BitSet();
        allowed.set(
                slot.attribute().required() ? 1 : 0, Math.max(1, slot.values().size()));
        return allowed;
    }

    Box quantity(int node, int from, int to) {
        int[] lows = low.clone();
        int[] highs = high.clone();
        lows[node] = from;
        highs[node] = to;
        return new Box(nodes, lows, highs, values);
    }

    Box value(int slot, int place) {
        BitSet[] all = values.clone();
        all[slot] = new BitSet();
        all[slot].set(place);
        return new Box(nodes, low, high, all);
    }

    /** Everything that is still open, as it is leaned to; what stands in nothing is not there. */
    Box settled(Leaning leaning) {
        int[] quantities = new int[low.length];
        BitSet[] settled = new BitSet[values.length];
        for (Node node : nodes) {
            int number = node.number();
            boolean there = node.isRoot() || quantities[node.parent()] > 0;
            quantities[number] = there ? leaning.quantity(number, low[number], high[number]) : 0;
            for (Slot slot : node.slots()) {
                settled[slot.number()] = new BitSet();
                settled[slot.number()].set(quantities[number] > 0 ? first(slot.number(), leaning) : 0);
            }
        }
        return new Box(nodes, quantities, quantities, settled);
    }

    /** The place of the value to try first. */
    int first(int slot, Leaning leaning) {
        int leant = leaning.value(slot);
        return values[slot].get(leant) ? leant : Math.max(0, values[slot].nextSetBit(0));
    }

    /** With all values of a slot possible that are in another box. */
    Box valuesOf(int slot, Box other) {
        BitSet[] all = values.clone();
        all[slot] = other.values[slot];
        return new Box(nodes, low, high, all);
    }

    int low(int node) {
        return low[node];
    }

    int high(int node) {
        return high[node];
    }

    /** Not to be changed. */
    BitSet values(int slot) {
        return values[slot];
    }

    int value(int slot) {
        return Math.max(0, values[slot].nextSetBit(0));
    }

    /** Fewest units, those of the nodes that it stands in multiplied. */
    long fewest(int node) {
        return product(node, low);
    }

    /** Most units. */
    long most(int node) {
        return product(node, high);
    }

    private long product(int node, int[] quantities) {
        long units = 1;
        for (int at = node; at >= 0 && units > 0; at = nodes.get(at).parent()) {
            units = times(units, quantities[at]);
        }
        return units;
    }

    private static long times(long units, int by) {
        return by != 0 && units > Long.MAX_VALUE / by ? Long.MAX_VALUE : units * by;
    }
}
