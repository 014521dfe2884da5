package dev.oms.sourcing.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds rules that contradict each other, and such as can never match; each finding names them. */
final class Linter {
    /** Beyond these nothing is claimed. */
    private static final double MOST_CELLS = 100_000;

    private final List<String> findings = new ArrayList<>();

    private Linter() {}

    static List<String> findings(List<Rule> rules) {
        Linter linter = new Linter();
        Set<String> names = new HashSet<>();
        for (int i = 0; i < rules.size(); i++) {
            Rule rule = rules.get(i);
            if (!names.add(rule.name())) {
                linter.find("there are two rules '%s'", rule.name());
            }
            linter.lookAt(rule, rules.subList(0, i));
        }
        return linter.findings;
    }

    private void lookAt(Rule rule, List<Rule> earlier) {
        if (rule.lines().isEmpty()) {
            find(
                    "'%s' can never match: it wants a number from one on that is below the same or a smaller one",
                    rule.name());
            return;
        }
        if (rule.action() == Action.FORBID && rule.nodes().areAll() && !rule.soft()) {
            find("'%s' forbids every node, so that its lines come from nowhere", rule.name());
        }
        int found = findings.size();
        for (Rule before : earlier) {
            compare(before, rule);
        }
        if (findings.size() == found && rule.action().decides()) {
            lookAtAll(rule, earlier);
        }
    }

    /** Whether several earlier rules together have decided whatever this one is about, as far as that can be counted out. */
    private void lookAtAll(Rule rule, List<Rule> earlier) {
        List<Rule> hard = earlier.stream()
                .filter(before -> !before.soft() && before.action().decides())
                .toList();
        Cells cells = new Cells(Stream.concat(hard.stream(), Stream.of(rule)).toList());
        if (hard.size() < 2 || cells.count() > MOST_CELLS) {
            return;
        }
        Set<String> deciders = new LinkedHashSet<>();
        boolean hidden = cells.all()
                .filter(cell -> cell.isDecidedBy(rule))
                .allMatch(cell -> hard.stream()
                        .filter(cell::isDecidedBy)
                        .findFirst()
                        .map(Rule::name)
                        .filter(name -> deciders.add(name) || deciders.contains(name))
                        .isPresent());
        if (hidden && !deciders.isEmpty()) {
            String names = deciders.stream().map(name -> "'" + name + "'").collect(Collectors.joining(", "));
            find("'%s' can never match: %s together have decided before", rule.name(), names);
        }
    }

    private void compare(Rule before, Rule rule) {
        if (before.soft() || !before.lines().cover(rule.lines())) {
            return;
        }
        if (contradict(before, rule)) {
            find(
                    "'%s' contradicts '%s': the one leaves only nodes that the other rules out",
                    rule.name(), before.name());
        } else if (hides(before, rule)) {
            find("'%s' can never match: '%s' has decided before", rule.name(), before.name());
        }
    }

    /** Whether the earlier rule rules out every node that the later one leaves. */
    private static boolean contradict(Rule before, Rule rule) {
        boolean leavesFew = rule.action() == Action.FORCE || rule.action() == Action.FILTER;
        if (before.action() == Action.FORBID) {
            return leavesFew && before.nodes().cover(rule.nodes());
        }
        return before.action() == Action.FILTER && leavesFew && !before.nodes().meet(rule.nodes());
    }

    /** Whether the earlier rule decides whatever the later one is about. */
    private static boolean hides(Rule before, Rule rule) {
        if (before.action() == Action.PREFER || rule.action() == Action.PREFER) {
            return before.action() == rule.action() && before.nodes().cover(rule.nodes());
        }
        if (before.action() == Action.CAP || rule.action() == Action.CAP) {
            return before.action() == rule.action() && before.nodes().cover(rule.nodes());
        }
        if (before.action() == Action.FORCE) {
            return true;
        }
        boolean aboutNodes = rule.action() == Action.ALLOW || rule.action() == Action.FORBID;
        boolean before1 = before.action() == Action.ALLOW || before.action() == Action.FORBID;
        return aboutNodes && before1 && before.nodes().cover(rule.nodes());
    }

    private void find(String text, Object... names) {
        findings.add(text.formatted(names));
    }
}
