package dev.oms.sourcing.solver;

/** What is left of stock and of the nodes' limits while a plan is made, and the plan: units by line and node. */
final class Stockroom {
    private final AllocationProblem problem;
    private final long[] stockLeft;
    private final long[] limitLeft;
    private final long[] given;

    Stockroom(AllocationProblem problem) {
        this.problem = problem;
        int nodes = problem.nodes();
        stockLeft = new long[problem.items() * nodes];
        limitLeft = new long[nodes];
        given = new long[problem.lines() * nodes];
        for (int node = 0; node < nodes; node++) {
            limitLeft[node] = problem.unitLimit(node);
        }
        for (int line = 0; line < problem.lines(); line++) {
            for (int node = 0; node < nodes; node++) {
                stockLeft[problem.item(line) * nodes + node] = problem.stock(line, node);
            }
        }
    }

    /** The most units that a node can still give to a line that lacks so many: all or none of a line that comes whole. */
    long most(int line, int node, long missing) {
        if (!problem.isAllowed(line, node)) {
            return 0;
        }
        long left = Math.min(stockLeft[problem.item(line) * problem.nodes() + node], limitLeft[node]);
        long most = Math.min(left, missing);
        return problem.isSplittable(line) || most == problem.units(line) ? most : 0;
    }

    void give(int line, int node, long units) {
        stockLeft[problem.item(line) * problem.nodes() + node] -= units;
        limitLeft[node] -= units;
        given[line * problem.nodes() + node] += units;
    }

    long given(int line, int node) {
        return given[line * problem.nodes() + node];
    }
}
