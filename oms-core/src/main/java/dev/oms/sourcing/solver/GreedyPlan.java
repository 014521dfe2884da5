package dev.oms.sourcing.solver;

/** Fills one line after the other from wherever it is cheapest, without a thought for fixed costs or for the lines after it. */
final class GreedyPlan {
    private final AllocationProblem problem;
    private final Stockroom stockroom;

    private GreedyPlan(AllocationProblem problem) {
        this.problem = problem;
        this.stockroom = new Stockroom(problem);
    }

    static Allocation of(AllocationProblem problem) {
        GreedyPlan plan = new GreedyPlan(problem);
        for (int line = 0; line < problem.lines(); line++) {
            plan.fill(line);
        }
        return Answer.of(problem, plan.stockroom::given, 0);
    }

    private void fill(int line) {
        long missing = problem.units(line);
        while (missing > 0) {
            int cheapest = cheapest(line, missing);
            if (cheapest < 0) {
                return;
            }
            long units = stockroom.most(line, cheapest, missing);
            stockroom.give(line, cheapest, units);
            missing -= units;
        }
    }

    private int cheapest(int line, long missing) {
        int cheapest = -1;
        for (int node = 0; node < problem.nodes(); node++) {
            boolean cheaper = cheapest < 0 || problem.unitCost(line, node) < problem.unitCost(line, cheapest);
            if (cheaper && stockroom.most(line, node, missing) > 0) {
                cheapest = node;
            }
        }
        return cheapest;
    }
}
