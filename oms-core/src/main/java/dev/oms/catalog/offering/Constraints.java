package dev.oms.catalog.offering;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Makes the constraints of a tree out of its groups and rules. */
final class Constraints {
    private final Tree tree;

    Constraints(Tree tree) {
        this.tree = tree;
    }

    /** Those of groups, then those of rules, in the order in which they are written down. */
    List<Constraint> all() {
        List<Constraint> all = new ArrayList<>(ofGroups());
        rules().forEach(rule -> all.add(of(rule)));
        return all;
    }

    /** The rules that are about something in the tree: for most trees few of many. */
    List<Rule> rules() {
        return tree.shelf().rules().stream().filter(this::isAboutTree).toList();
    }

    private boolean isAboutTree(Rule rule) {
        Set<String> named = rule.when().offerings();
        return (named.isEmpty() ? rule.then().offerings() : named)
                .stream().anyMatch(offering -> !tree.of(offering).isEmpty());
    }

    List<Constraint> ofGroups() {
        List<Constraint> all = new ArrayList<>();
        tree.nodes().forEach(node -> node.offering().groups().forEach(group -> all.add(of(node, group))));
        return all;
    }

    Constraint of(Rule rule) {
        Term then = term(rule.then());
        Term implied = Term.implies(term(rule.when()), rule.kind() == Rule.Kind.REQUIRES ? then : new Term.Not(then));
        return Constraint.of(Violation.Code.RULE, rule.name(), rule.text(), implied, tree);
    }

    /** An option that is not there. */
    Constraint without(Node node, String text) {
        Term none = new Term.Units(List.of(node.number()), 0, 0);
        return Constraint.of(Violation.Code.NOT_SOLD, node.path(), text, none, tree);
    }

    /** What is not sold at a moment is not there. */
    List<Constraint> at(Instant moment) {
        return tree.nodes().stream()
                .filter(node -> !isSold(node.offering(), moment))
                .map(node -> without(node, node.offering().id() + " is not sold now"))
                .toList();
    }

    static boolean isSold(Offering offering, Instant moment) {
        return offering.lifeCycle() == LifeCycle.ACTIVE && offering.validity().holds(moment);
    }

    private Constraint of(Node node, OptionGroup group) {
        List<Integer> members = group.options().stream()
                .map(option -> tree.at(node.isRoot() ? option.offering() : node.path() + "/" + option.offering()))
                .flatMap(java.util.Optional::stream)
                .map(Node::number)
                .toList();
        String subject = node.isRoot() ? group.name() : node.path() + "/" + group.name();
        String many = group.min() == group.max() ? "" + group.min() : group.min() + " to " + group.max();
        List<String> names = group.options().stream().map(Option::offering).toList();
        String text = "%s of %s: choose %s of %s"
                .formatted(group.name(), node.offering().id(), many, String.join(", ", names));
        Term among = new Term.Among(node.number(), members, group.min(), group.max());
        return Constraint.of(Violation.Code.GROUP, subject, text, among, tree);
    }

    Term term(Condition condition) {
        if (condition instanceof Condition.Units units) {
            List<Integer> nodes = units.offerings().stream()
                    .flatMap(offering -> tree.of(offering).stream())
                    .map(Node::number)
                    .toList();
            return new Term.Units(nodes, units.min(), units.max());
        }
        if (condition instanceof Condition.Value value) {
            return of(value, tree.of(value.offering()));
        }
        if (condition instanceof Condition.Not not) {
            return new Term.Not(term(not.condition()));
        }
        List<Term> parts = Shelf.parts(condition).stream().map(this::term).toList();
        return condition instanceof Condition.All ? new Term.All(parts) : Term.either(parts);
    }

    /** A value of one of some nodes of its offering. */
    static Term of(Condition.Value value, List<Node> nodes) {
        List<Slot> slots = nodes.stream()
                .flatMap(node -> node.slots().stream())
                .filter(slot -> slot.attribute().name().equals(value.attribute()))
                .toList();
        return new Term.Values(
                slots, slots.stream().map(slot -> accepted(slot, value)).toList());
    }

    private static BitSet accepted(Slot slot, Condition.Value value) {
        return IntStream.range(1, slot.values().size())
                .filter(place -> compares(slot.attribute(), slot.values().get(place), value))
                .collect(BitSet::new, BitSet::set, BitSet::or);
    }

    static boolean compares(Attribute attribute, String actual, Condition.Value value) {
        if (value.comparison() == Condition.Comparison.ANY_OF) {
            return value.values().stream()
                    .anyMatch(each -> attribute.canonical(each).equals(actual));
        }
        BigDecimal bound = Attribute.number(value.values().get(0)).orElseThrow();
        int sign = new BigDecimal(actual).compareTo(bound);
        return value.comparison() == Condition.Comparison.AT_LEAST ? sign >= 0 : sign <= 0;
    }
}
