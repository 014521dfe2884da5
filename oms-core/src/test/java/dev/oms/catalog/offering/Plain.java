package dev.oms.catalog.offering;

import java.util.ArrayList;
import java.util.List;

/** Says whether a configuration is valid in the plainest way, and tries all of them: what the search is compared with. */
final class Plain {
    private final Assortment assortment;

    Plain(Assortment assortment) {
        this.assortment = assortment;
    }

    /** Every selection of a flat offering that names every option and value. */
    List<Selection> everything(Offering root) {
        List<Selection> all = new ArrayList<>(List.of(Selection.of(root.id())));
        for (Attribute attribute : root.attributes()) {
            all = times(
                    all,
                    attribute.values().stream()
                            .map(value -> (Step) selection -> selection.value(attribute.name(), value))
                            .toList());
        }
        for (OptionGroup group : root.groups()) {
            for (Option option : group.options()) {
                List<Step> steps = new ArrayList<>();
                for (int i = option.min(); i <= option.max(); i++) {
                    int quantity = i;
                    steps.add(selection -> selection.choose(option.offering(), quantity));
                }
                all = times(all, steps);
            }
        }
        return all;
    }

    boolean isValid(Selection selection, Offering root) {
        return root.groups().stream().allMatch(group -> isKept(group, selection))
                && assortment.rules().stream().allMatch(rule -> isKept(rule, selection));
    }

    private static boolean isKept(OptionGroup group, Selection selection) {
        long chosen = group.options().stream()
                .filter(option -> selection.options().getOrDefault(option.offering(), 0) > 0)
                .count();
        return chosen >= group.min() && chosen <= group.max();
    }

    private boolean isKept(Rule rule, Selection selection) {
        boolean then = holds(rule.then(), selection);
        return !holds(rule.when(), selection) || then == (rule.kind() == Rule.Kind.REQUIRES);
    }

    private boolean holds(Condition condition, Selection selection) {
        if (condition instanceof Condition.Units units) {
            long sum = units.offerings().stream()
                    .mapToLong(each -> selection.options().getOrDefault(each, 0))
                    .sum();
            return sum >= units.min() && sum <= units.max();
        }
        if (condition instanceof Condition.Value value) {
            return value.values().contains(selection.values().getOrDefault(value.attribute(), ""));
        }
        if (condition instanceof Condition.Not not) {
            return !holds(not.condition(), selection);
        }
        if (condition instanceof Condition.All all) {
            return all.parts().stream().allMatch(part -> holds(part, selection));
        }
        return ((Condition.Either) condition).parts().stream().anyMatch(part -> holds(part, selection));
    }

    private interface Step {
        Selection on(Selection selection);
    }

    private static List<Selection> times(List<Selection> some, List<Step> steps) {
        return some.stream()
                .flatMap(selection -> steps.stream().map(step -> step.on(selection)))
                .toList();
    }
}
