package dev.oms.sourcing.solver;

import dev.oms.sourcing.solver.Shortage.Cause;

/** Finds out why a line lacks units: by what the line could have if it were alone, then by who has taken what it could have. */
final class ShortageCause {
    private ShortageCause() {}

    static Cause of(AllocationProblem problem, Answer.Plan plan, int line) {
        Reach stock = new Reach(problem, line);
        for (int node = 0; node < problem.nodes(); node++) {
            stock.add(node);
        }
        long wanted = problem.units(line);
        if (stock.anywhere < wanted) {
            return new Shortage.TooLittleStock();
        }
        if (stock.allowed < wanted) {
            return new Shortage.OnlyAtForbiddenNodes();
        }
        if (!problem.isSplittable(line) && stock.biggest < wanted) {
            return stock.biggestAnywhere < wanted ? new Shortage.OnlyInParts() : new Shortage.OnlyAtForbiddenNodes();
        }
        return stock.withinLimits ? takenOrLimited(problem, plan, line) : new Shortage.NodeLimits();
    }

    private static Cause takenOrLimited(AllocationProblem problem, Answer.Plan plan, int line) {
        for (int other = 0; other < problem.lines(); other++) {
            if (other != line && problem.item(other) == problem.item(line) && takes(problem, plan, other, line)) {
                return new Shortage.TakenByLine(other);
            }
        }
        return new Shortage.NodeLimits();
    }

    private static boolean takes(AllocationProblem problem, Answer.Plan plan, int other, int line) {
        for (int node = 0; node < problem.nodes(); node++) {
            if (plan.given(other, node) > 0 && problem.most(line, node) > 0) {
                return true;
            }
        }
        return false;
    }

    /** What there is for one line as if it were alone. */
    private static final class Reach {
        private final AllocationProblem problem;
        private final int line;
        private long anywhere;
        private long allowed;
        private long biggest;
        private long biggestAnywhere;
        private long limited;
        private boolean withinLimits;

        Reach(AllocationProblem problem, int line) {
            this.problem = problem;
            this.line = line;
        }

        void add(int node) {
            long wanted = problem.units(line);
            long there = Math.min(problem.stock(line, node), wanted);
            anywhere = Math.min(wanted, anywhere + there);
            biggestAnywhere = Math.max(biggestAnywhere, there);
            if (problem.isAllowed(line, node)) {
                allowed = Math.min(wanted, allowed + there);
                biggest = Math.max(biggest, there);
                limited = Math.min(wanted, limited + problem.most(line, node));
                withinLimits = limited >= wanted;
            }
        }
    }
}
