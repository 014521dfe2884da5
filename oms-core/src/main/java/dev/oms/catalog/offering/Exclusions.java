package dev.oms.catalog.offering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what cannot be chosen in addition to what is chosen, why, and what would have to give way. */
final class Exclusions {
    private final Question question;
    private final Tree tree;
    private final Box now;
    private final List<Pin> chosen;
    /** Some that keep all that was chosen: what is in one of them need not be looked for. */
    private final List<Box> possible = new ArrayList<>();

    /**
     * @param chosen by somebody, as far as it goes together
     * @param now with everything that is preset
     */
    Exclusions(Question question, List<Pin> chosen, Box now) {
        this.question = question;
        this.tree = question.tree();
        this.now = now;
        this.chosen = List.copyOf(chosen);
    }

    List<Unavailable> all() {
        List<Unavailable> all = new ArrayList<>();
        for (Node node : tree.nodes()) {
            if (!node.isRoot() && now.low(node.number()) == 0 && now.low(node.parent()) > 0) {
                Pin wish = new Pin.Some(node.number());
                against(wish).ifPresent(all::add);
            }
        }
        for (Slot slot : tree.slots()) {
            boolean listed = slot.attribute().type() == Attribute.Type.CHOICE
                    || slot.attribute().type() == Attribute.Type.FLAG;
            if (listed && now.low(slot.node()) > 0) {
                values(slot, all);
            }
        }
        return all;
    }

    private void values(Slot slot, List<Unavailable> all) {
        for (int place = 1; place < slot.values().size(); place++) {
            Pin wish = new Pin.Value(slot.number(), place);
            if (!wish.isIn(now) || now.values(slot.number()).cardinality() > 1) {
                against(wish).ifPresent(all::add);
            }
        }
    }

    private Optional<Unavailable> against(Pin wish) {
        if (possible.stream().anyMatch(wish::isIn)) {
            return Optional.empty();
        }
        List<Pin> others = chosen.stream().filter(pin -> !pin.isAbout(wish)).toList();
        Found found = question.find(with(wish, others), Leaning.MOST);
        if (!found.isNone()) {
            note(found);
            return Optional.empty();
        }
        List<Pin> inTheWay = Question.smallest(others, some -> isImpossible(wish, some));
        List<String> reasons = question.against(with(wish, inTheWay)).stream()
                .map(Constraint::text)
                .toList();
        String value = wish instanceof Pin.Value ? wish.text(tree) : "";
        return Optional.of(new Unavailable(wish.path(tree), value, reasons, hint(wish, others, inTheWay)));
    }

    private void note(Found found) {
        if (found instanceof Found.One one && chosen.stream().allMatch(pin -> pin.isIn(one.box()))) {
            possible.add(one.box());
        }
    }

    /** The first of those in the way that is enough to give up, and what it would have to become. */
    private String hint(Pin wish, List<Pin> others, List<Pin> inTheWay) {
        for (Pin each : inTheWay) {
            List<Pin> rest = others.stream().filter(pin -> !pin.equals(each)).toList();
            if (question.find(with(wish, rest), Leaning.like(now)) instanceof Found.One one) {
                Pin instead = each.in(one.box());
                return new Change(each.path(tree), each.text(tree), instead.text(tree)).text();
            }
        }
        return "";
    }

    private boolean isImpossible(Pin wish, List<Pin> pins) {
        return question.find(with(wish, pins), Leaning.FEWEST).isNone();
    }

    private Box with(Pin wish, List<Pin> pins) {
        return wish.on(Pin.all(pins, tree.all(), tree), tree);
    }
}
