package dev.oms.sourcing.solver;

import java.util.List;

/**
 * A plan and what is known about it. A problem that cannot be filled gets the best part of a plan: as many units as possible, and those at the
 * lowest cost.
 *
 * @param cost of this plan: fixed costs of the nodes it uses, and units times their cost
 * @param lowerBound no plan that gives as many units costs less
 * @param provenOptimal whether no plan gives more units, and none that gives as many costs less
 * @param assignments in the order of lines, then nodes
 * @param shortages in the order of lines; empty if everything is filled
 */
public record Allocation(
        long cost, long lowerBound, boolean provenOptimal, List<Assignment> assignments, List<Shortage> shortages) {

    /** Copies the lists. */
    public Allocation {
        assignments = List.copyOf(assignments);
        shortages = List.copyOf(shortages);
    }

    /** Whether every line gets all that it wants. */
    public boolean isComplete() {
        return shortages.isEmpty();
    }
}
