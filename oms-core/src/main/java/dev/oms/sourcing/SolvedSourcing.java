package dev.oms.sourcing;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.common.Sku;
import dev.oms.sourcing.SourcingDecision.Shortfall;
import dev.oms.sourcing.solver.AllocationSolver;
import dev.oms.sourcing.solver.Budget;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The best plan for a goal, proven where the budget allows: filters nodes by hard constraints, prices the others, solves.
 * Immutable; each method answers another policy.
 */
public final class SolvedSourcing implements SourcingPolicy {
    private final Goal goal;
    private final Terms terms;

    /** @param unsplitBelow worth in minor units below which an order comes from one node; 0 for none */
    private record Terms(
            boolean wholeLines,
            boolean shipComplete,
            boolean onTime,
            long unsplitBelow,
            List<Set<Sku>> together,
            Budget budget) {}

    private SolvedSourcing(Goal goal, Terms terms) {
        this.goal = goal;
        this.terms = terms;
    }

    static SolvedSourcing of(Goal goal) {
        return new SolvedSourcing(goal, new Terms(false, false, false, 0, List.of(), Budget.standard()));
    }

    /** Every line comes from one node. */
    public SolvedSourcing wholeLines() {
        return with(
                new Terms(true, terms.shipComplete, terms.onTime, terms.unsplitBelow, terms.together, terms.budget));
    }

    /** All of the order or nothing of it. */
    public SolvedSourcing shipComplete() {
        return with(new Terms(terms.wholeLines, true, terms.onTime, terms.unsplitBelow, terms.together, terms.budget));
    }

    /** Nothing that would arrive after the promised day. */
    public SolvedSourcing onTime() {
        return with(new Terms(
                terms.wholeLines, terms.shipComplete, true, terms.unsplitBelow, terms.together, terms.budget));
    }

    /** An order worth less than so much, in minor units, comes from one node or not at all. */
    public SolvedSourcing unsplitBelow(long minor) {
        Amounts.require("the worth from which an order may be split", minor);
        return with(new Terms(terms.wholeLines, terms.shipComplete, terms.onTime, minor, terms.together, terms.budget));
    }

    /** Lines of these SKUs come from one node or not at all. */
    public SolvedSourcing together(String... skus) {
        Set<Sku> set = Stream.of(skus).map(Sku::new).collect(Collectors.toUnmodifiableSet());
        require(set.size() > 1, "at least two SKUs are kept together, not %s", set);
        for (Set<Sku> other : terms.together) {
            Set<Sku> both = new HashSet<>(set);
            both.retainAll(other);
            require(both.isEmpty(), "%s are kept together with others already", both);
        }
        List<Set<Sku>> sets =
                Stream.concat(terms.together.stream(), Stream.of(set)).toList();
        return with(
                new Terms(terms.wholeLines, terms.shipComplete, terms.onTime, terms.unsplitBelow, sets, terms.budget));
    }

    /** What a proof may take. */
    public SolvedSourcing within(Budget budget) {
        return with(new Terms(
                terms.wholeLines, terms.shipComplete, terms.onTime, terms.unsplitBelow, terms.together, budget));
    }

    private SolvedSourcing with(Terms others) {
        return new SolvedSourcing(goal, others);
    }

    @Override
    public String name() {
        List<String> parts = new ArrayList<>(List.of(goal.name()));
        if (terms.wholeLines) {
            parts.add("whole lines");
        }
        if (terms.shipComplete) {
            parts.add("ship complete");
        }
        if (terms.onTime) {
            parts.add("on time");
        }
        if (terms.unsplitBelow > 0) {
            parts.add("unsplit below " + terms.unsplitBelow);
        }
        if (!terms.together.isEmpty()) {
            parts.add("sets together");
        }
        return String.join(", ", parts);
    }

    @Override
    public SourcingDecision source(SourcingProblem problem) {
        Pricing pricing = goal.pricing(problem);
        Screening screening = new Screening(problem, pricing, terms.onTime);
        List<Block> blocks = Block.of(problem.demands(), terms.together, terms.wholeLines);
        Field field = new Field(problem, screening.candidates(), blocks, pricing);
        Solving solving = new Solving(field, AllocationSolver.within(terms.budget), goal);
        Solution best = solving.best();
        if (problem.worth() < terms.unsplitBelow && best.used().size() > 1) {
            best = solving.bestFromOne();
            if (!best.isComplete()) {
                return nothing(problem, screening, "an order worth so little is not split, and no node has all of it");
            }
        }
        if (terms.shipComplete && !best.isComplete()) {
            return nothing(screening, best.shortfalls());
        }
        return new SourcingDecision(
                best.assignments(),
                new Verdicts(problem, field, screening).of(best),
                best.shortfalls(),
                List.of(solving.figures(best)));
    }

    private static SourcingDecision nothing(SourcingProblem problem, Screening screening, String reason) {
        return nothing(
                screening,
                problem.demands().stream()
                        .map(demand -> new Shortfall(demand.line(), demand.units(), reason))
                        .toList());
    }

    private static SourcingDecision nothing(Screening screening, List<Shortfall> why) {
        return new SourcingDecision(List.of(), Verdicts.ofNothing(screening), why, List.of());
    }
}
