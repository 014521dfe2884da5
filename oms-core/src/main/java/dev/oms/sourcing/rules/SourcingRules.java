package dev.oms.sourcing.rules;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.sourcing.SourcingPolicy;
import java.util.List;

/** Rules in their order: of those that say something about a line and a node, the first one decides. */
public record SourcingRules(List<Rule> rules) {
    public SourcingRules {
        rules = List.copyOf(rules);
        List<String> findings = Linter.findings(rules);
        require(findings.isEmpty(), "these rules cannot be set: %s", String.join("; ", findings));
    }

    /** The rules; {@link dev.oms.common.InvariantViolation}, which names them, where some contradict or can never match. */
    public static SourcingRules of(Rule... rules) {
        return new SourcingRules(List.of(rules));
    }

    /** What stands in the way of setting some rules, by their names; none where nothing does. */
    public static List<String> lint(List<Rule> rules) {
        return Linter.findings(rules);
    }

    /** A policy within these rules. */
    public SourcingPolicy over(SourcingPolicy policy) {
        return new RuledSourcing(this, policy);
    }

    /** The rules for people, one a line. */
    public String text() {
        return String.join("\n", rules.stream().map(Rule::text).toList());
    }
}
