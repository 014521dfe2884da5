package dev.oms.sourcing.solver;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Makes a plan possible that takes too much somewhere: every line keeps what is there, lines that come whole before others and big ones before small
 * ones, and gets the rest from wherever it is cheapest, the cost of nodes not used yet included.
 */
final class Repair {
    private final AllocationProblem problem;
    private final int[] order;
    private final int[] firstPlace;
    private final long[] stockLeft;
    private final long[] limitLeft;
    private final long[] given;
    private final boolean[] used;
    private final Plan repaired = new Plan();

    Repair(AllocationProblem problem) {
        this.problem = problem;
        order = IntStream.range(0, problem.lines())
                .boxed()
                .sorted(Comparator.comparing(problem::isSplittable)
                        .thenComparing(problem::units, Comparator.reverseOrder()))
                .mapToInt(Integer::intValue)
                .toArray();
        firstPlace = new int[problem.lines() + 1];
        stockLeft = new long[problem.items() * problem.nodes()];
        limitLeft = new long[problem.nodes()];
        given = new long[problem.lines() * problem.nodes()];
        used = new boolean[problem.nodes()];
    }

    /** A plan that can be carried out; it may give fewer units. */
    Plan of(Plan plan) {
        start(plan);
        for (int line : order) {
            for (int place = firstPlace[line]; place < firstPlace[line + 1]; place++) {
                int node = plan.node(place);
                give(line, node, Math.min(plan.units(place), most(line, node, problem.units(line))));
            }
        }
        for (int line : order) {
            fill(line);
        }
        return collect();
    }

    private void start(Plan plan) {
        Arrays.fill(given, 0);
        Arrays.fill(used, false);
        int place = 0;
        for (int line = 0; line < problem.lines(); line++) {
            firstPlace[line] = place;
            while (place < plan.size() && plan.line(place) == line) {
                place++;
            }
            for (int node = 0; node < problem.nodes(); node++) {
                stockLeft[stock(line, node)] = problem.stock(line, node);
            }
        }
        firstPlace[problem.lines()] = place;
        for (int node = 0; node < problem.nodes(); node++) {
            limitLeft[node] = problem.unitLimit(node);
        }
    }

    private void fill(int line) {
        long missing = problem.units(line);
        for (int node = 0; node < problem.nodes(); node++) {
            missing -= given[line * problem.nodes() + node];
        }
        int cheapest = missing > 0 ? cheapest(line, missing) : -1;
        while (cheapest >= 0) {
            long units = most(line, cheapest, missing);
            give(line, cheapest, units);
            missing -= units;
            cheapest = missing > 0 ? cheapest(line, missing) : -1;
        }
    }

    private int cheapest(int line, long missing) {
        int cheapest = -1;
        long lowest = Long.MAX_VALUE;
        for (int node = 0; node < problem.nodes(); node++) {
            long units = most(line, node, missing);
            if (units > 0) {
                long each = problem.unitCost(line, node) + (used[node] ? 0 : problem.fixedCost(node) / units);
                if (each < lowest) {
                    cheapest = node;
                    lowest = each;
                }
            }
        }
        return cheapest;
    }

    private long most(int line, int node, long missing) {
        if (!problem.isAllowed(line, node)) {
            return 0;
        }
        long most = Math.min(missing, Math.min(stockLeft[stock(line, node)], limitLeft[node]));
        return problem.isSplittable(line) || most == problem.units(line) ? most : 0;
    }

    private void give(int line, int node, long units) {
        stockLeft[stock(line, node)] -= units;
        limitLeft[node] -= units;
        given[line * problem.nodes() + node] += units;
        used[node] |= units > 0;
    }

    private Plan collect() {
        repaired.clear();
        for (int line = 0; line < problem.lines(); line++) {
            for (int node = 0; node < problem.nodes(); node++) {
                long units = given[line * problem.nodes() + node];
                if (units > 0) {
                    repaired.add(line, node, units);
                }
            }
        }
        return repaired;
    }

    private int stock(int line, int node) {
        return problem.item(line) * problem.nodes() + node;
    }
}
