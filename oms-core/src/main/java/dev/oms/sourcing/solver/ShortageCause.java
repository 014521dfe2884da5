package dev.oms.sourcing.solver;

import dev.oms.sourcing.solver.Shortage.Cause;

/** Finds out why a line lacks units: by what the line could have if it were alone, then by who has taken what it could have. */
final class ShortageCause {
    private ShortageCause() {}

    static Cause of(AllocationProblem problem, Plan plan, int line) {
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

    private static Cause takenOrLimited(AllocationProblem problem, Plan plan, int line) {
        for (int place = 0; place < plan.size(); place++) {
            int other = plan.line(place);
            boolean sameItem = other != line && problem.item(other) == problem.item(line);
            if (sameItem && problem.most(line, plan.node(place)) > 0) {
                return new Shortage.TakenByLine(other);
            }
        }
        return new Shortage.NodeLimits();
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
