package dev.oms.catalog.offering;

import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The smallest and the largest valid configurations of an offering: those from which no single option can be taken, or to
 * which none can be added; so many that each option is in one of each.
 */
final class Extremes {
    private final Question question;
    private final Tree tree;

    Extremes(Question question) {
        this.question = question;
        this.tree = question.tree();
    }

    Set<Selection> all() {
        Set<Selection> all = new LinkedHashSet<>();
        BitSet inSmallest = new BitSet();
        BitSet inLargest = new BitSet();
        for (Node node : tree.nodes()) {
            add(node, true, inSmallest, all);
            add(node, false, inLargest, all);
        }
        return all;
    }

    private void add(Node node, boolean fewest, BitSet seen, Set<Selection> all) {
        if (seen.get(node.number())) {
            return;
        }
        Box there = new Pin.Some(node.number()).on(tree.all(), tree);
        Leaning leaning = fewest ? Leaning.FEWEST : Leaning.MOST;
        if (question.find(there, leaning) instanceof Found.One one) {
            Box extreme = extreme(there, one.box(), fewest);
            tree.nodes().stream()
                    .filter(each -> extreme.low(each.number()) > 0)
                    .forEach(each -> seen.set(each.number()));
            all.add(selection(extreme));
        }
    }

    /** Goes on from one as long as a single option can be made fewer, or more, and nothing else goes the other way. */
    private Box extreme(Box within, Box start, boolean fewest) {
        Box best = start;
        Box bounds = bounded(within, start, fewest);
        for (Node node : tree.nodes()) {
            int number = node.number();
            int now = best.low(number);
            int end = fewest ? within.low(number) : within.high(number);
            if (now == end || node.isRoot()) {
                continue;
            }
            Box further = fewest ? bounds.quantity(number, end, now - 1) : bounds.quantity(number, now + 1, end);
            if (question.find(further, fewest ? Leaning.FEWEST : Leaning.MOST) instanceof Found.One better) {
                best = better.box();
                bounds = bounded(within, best, fewest);
            }
        }
        return best;
    }

    private Box bounded(Box within, Box reached, boolean fewest) {
        Box bounded = within;
        for (Node node : tree.nodes()) {
            int number = node.number();
            int low = within.low(number);
            int high = within.high(number);
            int now = Math.max(low, Math.min(high, reached.low(number)));
            bounded = fewest ? bounded.quantity(number, low, now) : bounded.quantity(number, now, high);
        }
        return bounded;
    }

    private Selection selection(Box box) {
        Map<String, Integer> options = new HashMap<>();
        Map<String, String> values = new HashMap<>();
        for (Node node : tree.nodes()) {
            int quantity = box.low(node.number());
            if (!node.isRoot() && box.low(node.parent()) > 0) {
                options.put(node.path(), quantity);
            }
            for (Slot slot : node.slots()) {
                if (quantity > 0 && box.value(slot.number()) > 0) {
                    values.put(tree.path(slot), slot.values().get(box.value(slot.number())));
                }
            }
        }
        return new Selection(tree.root().offering().id(), options, values);
    }
}
