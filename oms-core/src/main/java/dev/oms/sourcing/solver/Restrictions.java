package dev.oms.sourcing.solver;

import java.util.Arrays;

/**
 * What is decided of a problem whose lines stand in each other's way: the least and the most that a line takes from a node. What one line takes for
 * certain is gone for the lines that share its stock or its node's limit.
 */
final class Restrictions {
    private final AllocationProblem problem;
    private final int nodes;
    private final long[] least;
    private final long[] most;
    private final long[] leastOfItem;
    private final long[] leastOfNode;
    private int decided;

    Restrictions(AllocationProblem problem) {
        this.problem = problem;
        nodes = problem.nodes();
        least = new long[problem.lines() * nodes];
        most = new long[problem.lines() * nodes];
        leastOfItem = new long[problem.items() * nodes];
        leastOfNode = new long[nodes];
        Arrays.fill(most, Long.MAX_VALUE);
    }

    /** Whether nothing is decided yet. */
    boolean isEmpty() {
        return decided == 0;
    }

    long least(int line, int node) {
        return least[line * nodes + node];
    }

    /** The most that the line can take, given what others take for certain; of a line that comes whole, all or nothing. */
    long most(int line, int node) {
        long alone = Math.min(problem.most(line, node), most[line * nodes + node]);
        long mine = least(line, node);
        long ofStock = problem.stock(line, node) - leastOfItem[problem.item(line) * nodes + node] + mine;
        long ofLimit = problem.unitLimit(node) - leastOfNode[node] + mine;
        long together = Math.min(alone, Math.min(ofStock, ofLimit));
        return problem.isSplittable(line) || together == problem.units(line) ? together : 0;
    }

    /** @return what the most was, to be given back */
    long limit(int line, int node, long units) {
        long before = most[line * nodes + node];
        most[line * nodes + node] = units;
        decided += units == Long.MAX_VALUE ? -1 : before == Long.MAX_VALUE ? 1 : 0;
        return before;
    }

    /** @return what the least was, to be given back */
    long demand(int line, int node, long units) {
        long before = least(line, node);
        least[line * nodes + node] = units;
        leastOfItem[problem.item(line) * nodes + node] += units - before;
        leastOfNode[node] += units - before;
        decided += units == 0 ? -1 : before == 0 ? 1 : 0;
        return before;
    }
}
