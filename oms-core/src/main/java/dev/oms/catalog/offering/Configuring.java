package dev.oms.catalog.offering;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One selection on its way to a configuration. */
final class Configuring {
    private final Question question;
    private final Tree tree;
    private final Selection selection;
    private final Choices choices;
    private final Box pinned;
    private final Box box;
    /** What was chosen, as far as it goes together. */
    private List<Pin> possible;

    Configuring(Question question, Selection selection) {
        this.question = question;
        this.tree = question.tree();
        this.selection = selection;
        this.choices = Choices.of(selection, tree);
        this.pinned = Pin.all(choices.pins(), tree.all(), tree);
        this.box = filledIn();
        this.possible = choices.pins();
    }

    /** Everything that there is to say. */
    Configuration answer() {
        Configuration checked = checked();
        List<Unavailable> unavailable = new Exclusions(question, possible, box).all();
        return new Configuration(
                checked.offering(),
                checked.options(),
                checked.values(),
                checked.violations(),
                unavailable,
                checked.repair());
    }

    /** Whether it is valid, and how to mend it. */
    Configuration checked() {
        List<Constraint> broken = question.brokenBy(box);
        List<Violation> violations = new ArrayList<>(choices.violations());
        violations.addAll(missing());
        List<Change> repair = broken.isEmpty() ? List.of() : mend();
        violations.addAll(violations(broken, repair));
        return new Configuration(selection.offering(), quantities(), values(), violations, List.of(), repair);
    }

    private List<Change> mend() {
        Mending mending = new Mending(question, choices.pins(), box);
        Optional<Box> mended = mending.nearest();
        possible = mended.map(this::keptIn).orElse(List.of());
        return mended.map(mending::changes).orElse(List.of());
    }

    /** What was chosen and is preset; where that does not go together, without what is preset and in the way. */
    private Box filledIn() {
        Box plain = opened(pinned.settled(Leaning.presets(tree)));
        if (question.brokenBy(plain).isEmpty()) {
            return plain;
        }
        Box fewer = pinned;
        for (Node node : tree.nodes()) {
            int low = pinned.low(node.number());
            int high = Math.max(
                    low, Math.min(pinned.high(node.number()), node.option().preset()));
            fewer = fewer.quantity(node.number(), low, high);
        }
        return question.find(fewer, Leaning.presets(tree)) instanceof Found.One one ? opened(one.box()) : plain;
    }

    /** Nobody has said the value of what has neither a chosen nor a preset one. */
    private Box opened(Box box) {
        Box opened = box;
        for (Slot slot : tree.slots()) {
            if (isUnsaid(slot, box)) {
                opened = opened.valuesOf(slot.number(), pinned);
            }
        }
        return opened;
    }

    private boolean isUnsaid(Slot slot, Box box) {
        boolean said = choices.pins().stream()
                .anyMatch(pin -> pin instanceof Pin.Value value && value.slot() == slot.number());
        return box.low(slot.node()) > 0 && slot.attribute().required() && slot.preset() == 0 && !said;
    }

    private List<Violation> missing() {
        return tree.slots().stream()
                .filter(slot -> isUnsaid(slot, box))
                .map(tree::path)
                .filter(path -> !selection.values().containsKey(path))
                .map(path -> new Violation(
                        Violation.Code.MISSING_VALUE,
                        path,
                        path + " needs a value",
                        "it is " + tree.slot(path).orElseThrow().attribute().domain()))
                .toList();
    }

    private List<Violation> violations(List<Constraint> broken, List<Change> repair) {
        return broken.stream()
                .map(each -> new Violation(each.code(), each.subject(), each.text(), hint(each, repair)))
                .toList();
    }

    /** The changes that touch what the constraint is about, with what they replace; all of them where none does. */
    private String hint(Constraint broken, List<Change> repair) {
        BitSet nodes = (BitSet) broken.nodes().clone();
        repair.forEach(change -> tree.at(change.path())
                .filter(node -> broken.nodes().get(node.number()))
                .ifPresent(node -> groupsOf(node).forEach(group -> nodes.or(group.nodes()))));
        List<Change> about = repair.stream()
                .filter(change -> concerns(nodes, broken.slots(), change))
                .toList();
        return (about.isEmpty() ? repair : about).stream().map(Change::text).collect(Collectors.joining(", "));
    }

    private Stream<Constraint> groupsOf(Node node) {
        return question.constraints().stream()
                .filter(each ->
                        each.code() == Violation.Code.GROUP && each.nodes().get(node.number()));
    }

    private boolean concerns(BitSet nodes, BitSet slots, Change change) {
        return tree.at(change.path()).filter(node -> nodes.get(node.number())).isPresent()
                || tree.slot(change.path())
                        .filter(slot -> slots.get(slot.number()))
                        .isPresent();
    }

    private List<Pin> keptIn(Box mended) {
        return choices.pins().stream().filter(pin -> pin.isIn(mended)).toList();
    }

    private Map<String, Integer> quantities() {
        Map<String, Integer> quantities = new TreeMap<>();
        tree.nodes().stream()
                .filter(node -> !node.isRoot() && box.low(node.parent()) > 0)
                .filter(node -> box.low(node.number()) > 0 || node.option().preset() > 0)
                .forEach(node -> quantities.put(node.path(), box.low(node.number())));
        return quantities;
    }

    private Map<String, String> values() {
        Map<String, String> values = new TreeMap<>();
        tree.slots().stream()
                .filter(slot ->
                        box.low(slot.node()) > 0 && box.values(slot.number()).cardinality() == 1)
                .filter(slot -> box.value(slot.number()) > 0)
                .forEach(slot -> values.put(tree.path(slot), slot.values().get(box.value(slot.number()))));
        return values;
    }
}
