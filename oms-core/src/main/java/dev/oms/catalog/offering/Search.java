package dev.oms.catalog.offering;

import java.util.BitSet;
import java.util.List;

/**
 * Looks for a configuration of a tree that keeps constraints: halves what is still possible until every constraint is
 * decided. Exact, as long as the steps last.
 */
final class Search {
    private final Tree tree;
    private final List<Constraint> constraints;
    private final Leaning leaning;
    private final Budget budget;

    Search(Tree tree, List<Constraint> constraints, Leaning leaning, Budget budget) {
        this.tree = tree;
        this.constraints = List.copyOf(constraints);
        this.leaning = leaning;
        this.budget = budget;
    }

    /** One within the box. */
    Found in(Box box) {
        if (!budget.take()) {
            return new Found.GaveUp();
        }
        Constraint open = null;
        for (Constraint each : constraints) {
            Verdict verdict = each.term().in(box);
            if (verdict == Verdict.FALSE) {
                return new Found.None();
            }
            open = verdict == Verdict.OPEN && open == null ? each : open;
        }
        return open == null ? new Found.One(box.settled(leaning)) : divided(open, box);
    }

    private Found divided(Constraint open, Box box) {
        for (int node : open.nodes().stream().toArray()) {
            if (box.low(node) < box.high(node) && reachable(node, box)) {
                return byQuantity(node, box);
            }
        }
        for (int slot : open.slots().stream().toArray()) {
            if (box.values(slot).cardinality() > 1
                    && box.most(tree.slots().get(slot).node()) > 0) {
                return byValue(slot, box);
            }
        }
        throw new IllegalStateException(open.subject() + " is open, and everything that it depends on is decided");
    }

    private boolean reachable(int node, Box box) {
        int parent = tree.node(node).parent();
        return parent < 0 || box.most(parent) > 0;
    }

    private Found byQuantity(int node, Box box) {
        int low = box.low(node);
        int high = box.high(node);
        int first = leaning.quantity(node, low, high);
        Found found = in(box.quantity(node, first, first));
        found = found.isNone() ? between(node, low, first - 1, box) : found;
        return found.isNone() ? between(node, first + 1, high, box) : found;
    }

    /** Long ranges in halves, so that no search goes deeper than there are digits. */
    private Found between(int node, int low, int high, Box box) {
        if (low > high) {
            return new Found.None();
        }
        int middle = low + (high - low) / 2;
        if (low == high) {
            return in(box.quantity(node, low, low));
        }
        Found found = in(box.quantity(node, low, middle));
        return found.isNone() ? in(box.quantity(node, middle + 1, high)) : found;
    }

    private Found byValue(int slot, Box box) {
        BitSet values = box.values(slot);
        int first = box.first(slot, leaning);
        Found found = in(box.value(slot, first));
        for (int place = values.nextSetBit(0); place >= 0 && found.isNone(); place = values.nextSetBit(place + 1)) {
            found = place == first ? found : in(box.value(slot, place));
        }
        return found;
    }
}
