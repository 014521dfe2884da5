package dev.oms.sourcing.solver;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes the answer of a plan: adds up its cost anew and says what is missing. */
final class Answer {
    private static final Comparator<Assignment> IN_ORDER =
            Comparator.comparingInt(Assignment::line).thenComparingInt(Assignment::node);

    private Answer() {}

    static Allocation of(AllocationProblem problem, Plan plan, long lowerBound, boolean proven) {
        List<Assignment> assignments = new ArrayList<>(plan.size());
        for (int place = 0; place < plan.size(); place++) {
            assignments.add(new Assignment(plan.line(place), plan.node(place), plan.units(place)));
        }
        assignments.sort(IN_ORDER);
        return new Allocation(plan.cost(problem), lowerBound, proven, assignments, shortages(problem, plan));
    }

    private static List<Shortage> shortages(AllocationProblem problem, Plan plan) {
        List<Shortage> shortages = new ArrayList<>(0);
        int place = 0;
        for (int line = 0; line < problem.lines(); line++) {
            long missing = problem.units(line);
            for (; place < plan.size() && plan.line(place) == line; place++) {
                missing -= plan.units(place);
            }
            if (missing > 0) {
                shortages.add(new Shortage(line, missing, ShortageCause.of(problem, plan, line)));
            }
        }
        return shortages;
    }
}
