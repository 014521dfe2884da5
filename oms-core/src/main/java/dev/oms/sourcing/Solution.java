package dev.oms.sourcing;

import dev.oms.sourcing.SourcingDecision.Shortfall;
import dev.oms.sourcing.SourcingProblem.Demand;
import dev.oms.sourcing.solver.Allocation;
import dev.oms.sourcing.solver.AllocationSolver;
import dev.oms.sourcing.solver.Assignment;
import dev.oms.sourcing.solver.Shortage;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What the solver answered, in the order's own terms. */
final class Solution {
    private final Field field;
    private final Allocation allocation;
    private final long cost;
    private final long bound;

    private Solution(Field field, Allocation allocation) {
        this.field = field;
        this.allocation = allocation;
        long units =
                allocation.assignments().stream().mapToLong(Assignment::units).sum();
        this.cost = costOf(field, allocation);
        this.bound = Math.min(cost, field.bound(allocation.lowerBound(), units));
    }

    private static long costOf(Field field, Allocation allocation) {
        long cost = allocation.assignments().isEmpty() ? 0 : -field.pricing().perSplit();
        for (int used : used(allocation)) {
            cost = Amounts.plus(cost, field.shipment(field.sites().get(used)));
        }
        for (Assignment each : allocation.assignments()) {
            Block block = field.blocks().get(each.line());
            for (Demand demand : block.demands()) {
                long perUnit = field.pricing().perUnit(field.sites().get(each.node()), demand);
                long units = block.isSet() ? demand.units() : each.units();
                cost = Amounts.plus(
                        cost,
                        Amounts.plus(
                                Amounts.times(perUnit, units), field.pricing().perPick()));
            }
        }
        return cost;
    }

    /** The cheapest plan that gives the most units, from the sites that are open. */
    static Solution of(Field field, AllocationSolver solver, Predicate<Site> open) {
        return new Solution(field, solver.solve(field.problem(open)));
    }

    boolean isComplete() {
        return allocation.isComplete();
    }

    long cost() {
        return cost;
    }

    long bound() {
        return bound;
    }

    /** To less than one of what people are shown. */
    boolean isProven() {
        boolean setsHideUnits = !isComplete() && field.blocks().stream().anyMatch(Block::isSet);
        return allocation.provenOptimal() && cost - bound < Pricing.SCALE && !setsHideUnits;
    }

    /** Places of the sites that give something, the preferred one first. */
    Set<Integer> used() {
        return used(allocation);
    }

    private static Set<Integer> used(Allocation allocation) {
        return allocation.assignments().stream().map(Assignment::node).collect(Collectors.toCollection(TreeSet::new));
    }

    /** By line, then in the order of preference. */
    List<SourcingDecision.Assignment> assignments() {
        return allocation.assignments().stream()
                .flatMap(each -> field.blocks().get(each.line()).demands().stream()
                        .map(demand -> new SourcingDecision.Assignment(
                                demand.line(), field.sites().get(each.node()).id(), units(demand, each))))
                .sorted(Comparator.comparingInt(SourcingDecision.Assignment::line))
                .toList();
    }

    List<Shortfall> shortfalls() {
        return allocation.shortages().stream()
                .flatMap(each -> field.blocks().get(each.line()).demands().stream()
                        .map(demand -> new Shortfall(
                                demand.line(),
                                isSet(each.line()) ? demand.units() : Math.toIntExact(each.units()),
                                reason(each))))
                .sorted(Comparator.comparingInt(Shortfall::line))
                .toList();
    }

    private int units(Demand demand, Assignment each) {
        return isSet(each.line()) ? demand.units() : Math.toIntExact(each.units());
    }

    private boolean isSet(int block) {
        return field.blocks().get(block).isSet();
    }

    private String reason(Shortage shortage) {
        if (isSet(shortage.line())) {
            return "no node that may give it has all lines of the set";
        }
        Shortage.Cause cause = shortage.cause();
        if (cause instanceof Shortage.TakenByLine taken) {
            int line = field.blocks().get(taken.line()).demands().get(0).line();
            return "line " + line + " of the same item has taken the rest";
        }
        if (cause instanceof Shortage.OnlyInParts) {
            return "it must not be split, and no node has all of it";
        }
        if (cause instanceof Shortage.OnlyAtForbiddenNodes) {
            return "what there is lies at nodes that it may not come from";
        }
        return cause instanceof Shortage.NodeLimits
                ? "the nodes that have it cannot send out so much in a day"
                : "the nodes that could give it have too little";
    }
}
