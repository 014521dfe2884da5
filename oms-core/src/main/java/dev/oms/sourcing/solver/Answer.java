package dev.oms.sourcing.solver;

import java.util.ArrayList;
import java.util.List;

/** Makes the answer of units by line and node: adds up the cost anew, from nothing but the problem, and says what is missing. */
final class Answer {
    private Answer() {}

    /** Units that a plan gives. */
    @FunctionalInterface
    interface Plan {
        long given(int line, int node);
    }

    static Allocation of(AllocationProblem problem, Plan plan, long lowerBound) {
        List<Assignment> assignments = new ArrayList<>(problem.lines());
        List<Shortage> shortages = new ArrayList<>(0);
        boolean[] used = new boolean[problem.nodes()];
        long cost = 0;
        for (int line = 0; line < problem.lines(); line++) {
            long missing = problem.units(line);
            for (int node = 0; node < problem.nodes(); node++) {
                long units = plan.given(line, node);
                if (units > 0) {
                    assignments.add(new Assignment(line, node, units));
                    missing -= units;
                    cost += units * problem.unitCost(line, node) + (used[node] ? 0 : problem.fixedCost(node));
                    used[node] = true;
                }
            }
            if (missing > 0) {
                shortages.add(new Shortage(line, missing, ShortageCause.of(problem, plan, line)));
            }
        }
        return new Allocation(cost, lowerBound, cost == lowerBound, assignments, shortages);
    }
}
