package dev.oms.catalog.offering;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Runs the smallest and the largest configurations of an offering: each must be accepted and come apart into SKUs. */
final class Deliveries {
    /** The most units of a SKU that one order line takes. */
    static final long MOST_UNITS = 1_000_000;

    private final Question question;
    private final Tree tree;
    private final Configurator configurator;
    private final String path;
    private final Findings findings;

    Deliveries(Question question, Configurator configurator, String path, Findings findings) {
        this.question = question;
        this.tree = question.tree();
        this.configurator = configurator;
        this.path = path;
        this.findings = findings;
    }

    void look() {
        boolean complete = true;
        for (Node node : tree.nodes()) {
            complete &= variants(node);
        }
        if (complete) {
            new Extremes(question).all().forEach(this::run);
        }
    }

    /** Whether every combination of values that can be chosen has a variant. */
    private boolean variants(Node node) {
        boolean complete = true;
        for (Content content : node.offering().contents()) {
            List<Constraint> none = new ArrayList<>(question.constraints());
            none.add(Constraint.of(
                    Violation.Code.RULE, content.product(), content.product(), noVariant(node, content), tree));
            Box there = new Pin.Some(node.number()).on(tree.all(), tree);
            Found found = question.find(there, none, Leaning.FEWEST);
            if (found instanceof Found.One one) {
                complete = false;
                findings.add(
                        Finding.Kind.UNDELIVERABLE,
                        path,
                        "no variant of %s is %s",
                        content.product(),
                        values(node, one.box()));
            }
            if (found.isUnknown()) {
                String text = "the steps ran out before it was known whether there is a variant of %s for every choice";
                findings.add(Finding.Kind.UNDECIDED, path, text, content.product());
            }
        }
        return complete;
    }

    private Term noVariant(Node node, Content content) {
        List<Term> each = tree.shelf().product(content.product()).orElseThrow().variants().stream()
                .<Term>map(variant -> new Term.Not(variant(node, variant)))
                .toList();
        return new Term.All(each);
    }

    private Term variant(Node node, Variant variant) {
        return new Term.All(variant.values().entrySet().stream()
                .<Term>map(each -> {
                    Condition.Value value =
                            (Condition.Value) Condition.value(node.offering().id(), each.getKey(), each.getValue());
                    return Constraints.of(value, List.of(node));
                })
                .toList());
    }

    private static String values(Node node, Box box) {
        return node.slots().stream()
                .map(slot -> slot.attribute().name() + " " + slot.values().get(box.value(slot.number())))
                .collect(Collectors.joining(", "));
    }

    private void run(Selection selection) {
        Configuration configuration = configurator.check(selection);
        if (!configuration.isValid()) {
            String text = "%s is refused: %s";
            String why = configuration.violations().get(0).text();
            findings.add(Finding.Kind.CONTRADICTORY, path, text, selection.options(), why);
            return;
        }
        Set<String> seen = new HashSet<>();
        for (Part part : configurator.parts(configuration)) {
            if (part.units() > MOST_UNITS && seen.add(part.sku().value())) {
                String text = "%s can come to %d of %s, more than the %d of an order line";
                findings.add(
                        Finding.Kind.UNDELIVERABLE,
                        path,
                        text,
                        selection.offering(),
                        part.units(),
                        part.sku(),
                        MOST_UNITS);
            }
        }
    }
}
