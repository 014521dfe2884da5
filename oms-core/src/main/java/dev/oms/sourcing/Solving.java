package dev.oms.sourcing;

import dev.oms.sourcing.SourcingDecision.Figures;
import dev.oms.sourcing.solver.AllocationSolver;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Predicate;

/** The questions that are put to the solver for one order. */
final class Solving {
    /** Beyond these nobody asks what the second best would have been. */
    private static final int MOST_NODES_TO_DO_WITHOUT = 3;

    private static final int MOST_LINES_TO_DO_WITHOUT = 200;

    private final Field field;
    private final AllocationSolver solver;
    private final Goal goal;

    Solving(Field field, AllocationSolver solver, Goal goal) {
        this.field = field;
        this.solver = solver;
        this.goal = goal;
    }

    /** The best plan: where time matters, of the first day by which everything can be there. */
    Solution best() {
        for (LocalDate deadline : goal.deadlines(field.sites())) {
            Solution inTime = of(site -> site.daysAfter(List.of(deadline)) == 0);
            if (inTime.isComplete()) {
                return inTime;
            }
        }
        return of(site -> true);
    }

    /** The best plan with one node; where none has everything, the plan that comes closest. */
    Solution bestFromOne() {
        Solution best = of(site -> false);
        for (Site only : field.sites()) {
            Solution alone = of(only::equals);
            if (alone.isComplete() && (!best.isComplete() || alone.cost() < best.cost())) {
                best = alone;
            }
        }
        return best;
    }

    Figures figures(Solution best) {
        List<Long> runnerUp = new ArrayList<>();
        runnerUp(best).ifPresent(runnerUp::add);
        Pricing pricing = field.pricing();
        String shown = pricing.show(best.cost())
                + (best.isProven() ? ", proven the least" : ", at best " + pricing.show(best.bound()))
                + (runnerUp.isEmpty() ? "" : "; runner-up " + pricing.show(runnerUp.get(0)));
        return new Figures(best.cost(), best.bound(), best.isProven(), runnerUp, shown);
    }

    /** What it would cost without one of the nodes that are used, the one that is missed least. */
    private OptionalLong runnerUp(Solution best) {
        if (best.used().size() > MOST_NODES_TO_DO_WITHOUT || field.blocks().size() > MOST_LINES_TO_DO_WITHOUT) {
            return OptionalLong.empty();
        }
        return best.used().stream()
                .map(used -> field.sites().get(used))
                .map(without -> of(site -> !site.equals(without)))
                .filter(other -> other.isComplete() && best.isComplete())
                .mapToLong(Solution::cost)
                .min();
    }

    private Solution of(Predicate<Site> open) {
        return Solution.of(field, solver, open);
    }
}
