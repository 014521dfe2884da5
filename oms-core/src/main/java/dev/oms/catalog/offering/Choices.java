package dev.oms.catalog.offering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a selection says, at the places of a tree; what is not possible at all is left out and named. */
final class Choices {
    private final Tree tree;
    private final List<Pin> pins = new ArrayList<>();
    private final List<Violation> violations = new ArrayList<>();

    private Choices(Tree tree) {
        this.tree = tree;
    }

    static Choices of(Selection selection, Tree tree) {
        Choices choices = new Choices(tree);
        selection.options().forEach(choices::option);
        selection.values().forEach(choices::value);
        return choices;
    }

    /** What was chosen and is possible. */
    List<Pin> pins() {
        return pins;
    }

    List<Violation> violations() {
        return violations;
    }

    private void option(String path, int quantity) {
        Optional<Node> found = path.isEmpty() ? Optional.empty() : tree.at(path);
        if (found.isEmpty()) {
            violations.add(new Violation(
                    Violation.Code.UNKNOWN_OPTION,
                    path,
                    "there is no option %s in %s"
                            .formatted(path, tree.root().offering().id()),
                    "leave it out"));
            return;
        }
        Option option = found.get().option();
        int possible = Math.max(option.min(), Math.min(option.max(), quantity));
        if (possible != quantity) {
            violations.add(new Violation(
                    Violation.Code.QUANTITY,
                    path,
                    "there are %d to %d of %s, not %d".formatted(option.min(), option.max(), path, quantity),
                    "set %s to %d".formatted(path, possible)));
        }
        if (possible > 0 && isWithinNothing(found.get())) {
            violations.add(new Violation(
                    Violation.Code.QUANTITY, path, "what %s stands in is left out".formatted(path), "leave it out"));
        } else {
            pins.add(new Pin.Quantity(found.get().number(), possible));
        }
    }

    /** Outer paths come first, so that what is left out is known by now. */
    private boolean isWithinNothing(Node node) {
        for (int at = node.parent(); at >= 0; at = tree.node(at).parent()) {
            if (pins.contains(new Pin.Quantity(at, 0))) {
                return true;
            }
        }
        return false;
    }

    private void value(String path, String value) {
        Optional<Slot> slot = tree.slot(path);
        if (slot.isEmpty()) {
            violations.add(new Violation(
                    Violation.Code.UNKNOWN_ATTRIBUTE, path, "there is no attribute " + path, "leave it out"));
        } else if (!slot.get().attribute().accepts(value)) {
            Attribute attribute = slot.get().attribute();
            violations.add(new Violation(
                    Violation.Code.WRONG_VALUE,
                    path,
                    "%s cannot be '%s'".formatted(path, value),
                    "%s is %s".formatted(path, attribute.domain())));
        } else {
            pins.add(new Pin.Value(slot.get().number(), slot.get().place(value).orElseThrow()));
        }
    }
}
