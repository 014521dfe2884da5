package dev.oms.catalog.offering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds few changes that make a configuration valid: keeps as much as it can of what was chosen, in the order of the paths. */
final class Mending {
    private final Question question;
    private final Tree tree;
    private final List<Pin> chosen;
    private final Box broken;

    /**
     * @param chosen by somebody, which is kept before what is preset
     * @param broken as it is now
     */
    Mending(Question question, List<Pin> chosen, Box broken) {
        this.question = question;
        this.tree = question.tree();
        this.chosen = List.copyOf(chosen);
        this.broken = broken;
    }

    /** The nearest valid configuration that was found. */
    Optional<Box> nearest() {
        Found found = question.find(tree.all(), Leaning.like(broken));
        if (!(found instanceof Found.One one)) {
            return Optional.empty();
        }
        Box best = one.box();
        Box kept = tree.all();
        for (Pin pin : worthKeeping()) {
            Box more = pin.on(kept, tree);
            if (question.find(more, Leaning.like(broken)) instanceof Found.One better) {
                best = better.box();
                kept = more;
            }
        }
        return Optional.of(best);
    }

    /** What differs, options before values. */
    List<Change> changes(Box mended) {
        List<Change> changes = new ArrayList<>();
        for (Node node : tree.nodes()) {
            if (broken.low(node.number()) != mended.low(node.number())) {
                changes.add(new Change(
                        node.path(),
                        Integer.toString(broken.low(node.number())),
                        Integer.toString(mended.low(node.number()))));
            }
        }
        for (Slot slot : tree.slots()) {
            boolean there = broken.low(slot.node()) > 0 && mended.low(slot.node()) > 0;
            boolean entered = broken.values(slot.number()).cardinality() == 1;
            if (there && entered && broken.value(slot.number()) != mended.value(slot.number())) {
                changes.add(new Change(
                        tree.path(slot),
                        slot.values().get(broken.value(slot.number())),
                        slot.values().get(mended.value(slot.number()))));
            }
        }
        return changes;
    }

    private List<Pin> worthKeeping() {
        List<Pin> all = new ArrayList<>();
        chosen.stream().filter(pin -> pin.isIn(broken)).forEach(all::add);
        for (Node node : tree.nodes()) {
            if (!node.isRoot() && broken.low(node.number()) > 0) {
                all.add(new Pin.Quantity(node.number(), broken.low(node.number())));
            }
        }
        return all;
    }
}
