package dev.oms.sourcing.rules;

import dev.oms.sourcing.PolicyAnswer;
import dev.oms.sourcing.SourcingDecision;
import dev.oms.sourcing.SourcingPolicy;
import dev.oms.sourcing.SourcingProblem;
import java.util.ArrayList;
import java.util.List;

/**
 * A policy within rules: with all rules and preferred nodes only, then with the others, then with one soft rule less, the
 * last one first, until the order can be filled; where it never can, the first of those answers that fill most.
 */
record RuledSourcing(SourcingRules rules, SourcingPolicy policy) implements SourcingPolicy {

    @Override
    public String name() {
        return policy.name() + " within " + rules.rules().size() + " rule(s)";
    }

    @Override
    public SourcingDecision source(SourcingProblem problem) {
        List<Rule> left = new ArrayList<>(rules.rules());
        boolean preferring = left.stream().anyMatch(rule -> rule.action() == Action.PREFER);
        SourcingDecision best = answer(problem, left, preferring);
        while (best.units() < problem.units() && (preferring || dropLastSoft(left))) {
            preferring = false;
            SourcingDecision next = answer(problem, left, false);
            best = next.units() > best.units() ? next : best;
        }
        return best;
    }

    private SourcingDecision answer(SourcingProblem problem, List<Rule> left, boolean preferring) {
        Ruling ruling = new Ruling(problem, List.copyOf(left), preferring);
        return ruling.named(PolicyAnswer.of(policy, ruling.problem()));
    }

    /** Preferences have been given up by then. */
    private static boolean dropLastSoft(List<Rule> left) {
        for (int i = left.size() - 1; i >= 0; i--) {
            if (left.get(i).soft() && left.get(i).action() != Action.PREFER) {
                left.remove(i);
                return true;
            }
        }
        return false;
    }
}
