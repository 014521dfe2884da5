package dev.oms.catalog.offering;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;

/** Finds out what can be chosen in one offering. */
final class Reach {
    private final Question question;
    private final Tree tree;
    private final String path;
    private final Findings findings;
    private final BitSet nodes = new BitSet();
    private final List<BitSet> values = new ArrayList<>();

    Reach(Question question, String path, Findings findings) {
        this.question = question;
        this.tree = question.tree();
        this.path = path;
        this.findings = findings;
        tree.slots().forEach(slot -> values.add(new BitSet()));
    }

    /** Whether anything can be sold. */
    boolean look() {
        Found any = found(tree.all(), Leaning.MOST, path, "whether " + name() + " can be sold at all");
        if (any.isNone()) {
            String text = "%s can never be sold: %s";
            findings.add(Finding.Kind.CONTRADICTORY, path, text, name(), reasons(tree.all()));
        }
        if (!any.isOne()) {
            return false;
        }
        tree.nodes().stream().filter(node -> !nodes.get(node.number())).forEach(this::look);
        tree.slots().stream()
                .filter(slot -> slot.attribute().type() != Attribute.Type.NUMBER)
                .filter(slot -> nodes.get(slot.node()))
                .forEach(this::look);
        return true;
    }

    /** The rules whose first condition can be true. */
    List<String> rulesThatMatter() {
        return rules(true);
    }

    List<String> rulesUndecided() {
        return rules(false);
    }

    private List<String> rules(boolean mattering) {
        return new Constraints(tree)
                .rules().stream()
                        .filter(rule -> mattering
                                ? matters(rule).isOne()
                                : matters(rule).isUnknown())
                        .map(Rule::name)
                        .toList();
    }

    private Found matters(Rule rule) {
        Constraints constraints = new Constraints(tree);
        List<Constraint> with = new ArrayList<>(question.constraints());
        with.add(Constraint.of(Violation.Code.RULE, rule.name(), rule.text(), constraints.term(rule.when()), tree));
        return question.find(tree.all(), with, Leaning.FEWEST);
    }

    private void look(Node node) {
        Box there = new Pin.Some(node.number()).on(tree.all(), tree);
        if (!nodes.get(node.number())) {
            report(there, node.path());
        }
    }

    private void look(Slot slot) {
        for (int place = 1; place < slot.values().size(); place++) {
            if (!values.get(slot.number()).get(place)) {
                Box there = new Pin.Some(slot.node()).on(tree.all(), tree).value(slot.number(), place);
                report(there, tree.path(slot) + "=" + slot.values().get(place));
            }
        }
    }

    private void report(Box box, String what) {
        Found found = found(box, Leaning.FEWEST, path, "whether %s can be chosen in %s".formatted(what, name()));
        if (found.isNone()) {
            String text = "%s can never be chosen in %s: %s";
            findings.add(Finding.Kind.UNREACHABLE, path, text, what, name(), reasons(box));
        }
    }

    private Found found(Box box, Leaning leaning, String at, String unknown) {
        Found found = question.find(box, leaning);
        if (found instanceof Found.One one) {
            note(one.box());
        }
        if (found.isUnknown()) {
            findings.add(Finding.Kind.UNDECIDED, at, "the steps ran out before it was known %s", unknown);
        }
        return found;
    }

    private void note(Box box) {
        for (Node node : tree.nodes()) {
            if (box.low(node.number()) > 0) {
                nodes.set(node.number());
                node.slots().forEach(slot -> values.get(slot.number()).set(box.value(slot.number())));
            }
        }
    }

    private String reasons(Box box) {
        return question.against(box).stream()
                .map(each -> "%s (%s)".formatted(each.text(), each.subject()))
                .collect(Collectors.joining("; "));
    }

    private String name() {
        return tree.root().offering().id();
    }
}
