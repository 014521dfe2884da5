package dev.oms.sourcing.solver;

import java.util.Arrays;

/**
 * A problem in which no line stands in another one's way, as arcs from lines to nodes: a line that comes whole is one that wants a single, big
 * unit. The arcs of a line stand together, the cheapest first, and of equally cheap ones the first node. Costs are counted in fractions, since
 * prices rarely are whole. Arrays are kept from one problem to the next.
 */
final class Network {
    /** Fractions of a unit of cost. */
    static final int SCALE = 64;

    static final int NODE_BITS = 16;
    private static final int NODE_MASK = (1 << NODE_BITS) - 1;

    int lines;
    int nodes;
    /** Where the arcs of a line begin; those of the next begin where they end. */
    int[] firstArc = {0};

    int[] arcNode = {};
    long[] arcCost = {};
    /** The most that comes along an arc. */
    long[] arcMost = {};

    long[] demand = {};
    long[] fixedCost = {};
    /** Units of the problem in one unit here. */
    long[] unitSize = {};
    /** The place of a node in the problem. */
    int[] nodeOf = {};

    /** What is decided already costs, in fractions. */
    long settledCost;

    private long settledUnits;
    private long wanted;
    private long obtainable;
    private long[] sorting = {};
    private int sorted;
    private int[] newPlace = {};

    /** Loads a problem in which nothing couples lines. A line that cannot be filled wants only what there is; one that comes whole, nothing. */
    void load(AllocationProblem problem) {
        begin(problem);
        for (int line = 0; line < lines; line++) {
            begin(problem, line, problem.units(line));
            for (int i = 0; i < sorted; i++) {
                add(line, i, problem.most(line, (int) (sorting[i] & NODE_MASK)));
            }
            end(line);
        }
    }

    /** Loads what is left to be decided of a problem, without what couples its lines. */
    void load(AllocationProblem problem, Restrictions restrictions) {
        begin(problem);
        for (int line = 0; line < lines; line++) {
            begin(problem, line, problem.units(line) - settle(problem, restrictions, line));
            for (int i = 0; i < sorted; i++) {
                int node = (int) (sorting[i] & NODE_MASK);
                add(line, i, restrictions.most(line, node) - restrictions.least(line, node));
            }
            end(line);
        }
    }

    private void begin(AllocationProblem problem) {
        lines = problem.lines();
        nodes = problem.nodes();
        reserve();
        settledCost = 0;
        settledUnits = 0;
        firstArc[0] = 0;
        for (int node = 0; node < nodes; node++) {
            fixedCost[node] = problem.fixedCost(node) * SCALE;
            nodeOf[node] = node;
        }
    }

    private void begin(AllocationProblem problem, int line, long units) {
        unitSize[line] = problem.isSplittable(line) ? 1 : Math.max(1, problem.units(line));
        wanted = units;
        obtainable = 0;
        sortByCost(problem, line);
        reserveArcs(firstArc[line] + sorted);
        firstArc[line + 1] = firstArc[line];
    }

    private void add(int line, int place, long most) {
        long units = Math.min(most, wanted);
        if (units > 0) {
            int arc = firstArc[line + 1]++;
            arcNode[arc] = (int) (sorting[place] & NODE_MASK);
            arcCost[arc] = (sorting[place] >> NODE_BITS) * unitSize[line] * SCALE;
            arcMost[arc] = units / unitSize[line];
            obtainable = Math.min(wanted, obtainable + units);
        }
    }

    private void end(int line) {
        demand[line] = obtainable / unitSize[line];
    }

    /** Units that can be had if no line stands in another one's way. */
    long units() {
        long units = settledUnits;
        for (int line = 0; line < lines; line++) {
            units += demand[line] * unitSize[line];
        }
        return units;
    }

    /** Takes what is decided into account: its cost is settled, and so is that of the nodes it comes from. */
    private long settle(AllocationProblem problem, Restrictions restrictions, int line) {
        long settled = 0;
        for (int node = 0; node < nodes && !restrictions.isEmpty(); node++) {
            long units = restrictions.least(line, node);
            if (units > 0) {
                settled += units;
                settledCost += units * problem.unitCost(line, node) * SCALE + fixedCost[node];
                fixedCost[node] = 0;
            }
        }
        settledUnits += settled;
        return settled;
    }

    private void sortByCost(AllocationProblem problem, int line) {
        sorted = 0;
        for (int node = 0; node < nodes; node++) {
            if (problem.most(line, node) > 0) {
                sorting[sorted++] = (problem.unitCost(line, node) << NODE_BITS) | node;
            }
        }
        Arrays.sort(sorting, 0, sorted);
    }

    /** Forgets nodes that no good plan uses, and their arcs. */
    void keep(boolean[] kept) {
        int remaining = 0;
        for (int node = 0; node < nodes; node++) {
            newPlace[node] = kept[node] ? remaining : -1;
            if (kept[node]) {
                fixedCost[remaining] = fixedCost[node];
                nodeOf[remaining++] = nodeOf[node];
            }
        }
        nodes = remaining;
        int to = 0;
        int from = 0;
        for (int line = 0; line < lines; line++) {
            firstArc[line] = to;
            for (int end = firstArc[line + 1]; from < end; from++) {
                if (newPlace[arcNode[from]] >= 0) {
                    arcNode[to] = newPlace[arcNode[from]];
                    arcCost[to] = arcCost[from];
                    arcMost[to++] = arcMost[from];
                }
            }
        }
        firstArc[lines] = to;
    }

    int arcs() {
        return firstArc[lines];
    }

    private void reserve() {
        if (demand.length < lines) {
            demand = new long[lines];
            unitSize = new long[lines];
            firstArc = new int[lines + 1];
        }
        if (nodeOf.length < nodes) {
            fixedCost = new long[nodes];
            nodeOf = new int[nodes];
            sorting = new long[nodes];
            newPlace = new int[nodes];
        }
    }

    private void reserveArcs(int arcs) {
        if (arcNode.length < arcs) {
            int room = Math.max(arcs, 2 * arcNode.length);
            arcNode = Arrays.copyOf(arcNode, room);
            arcCost = Arrays.copyOf(arcCost, room);
            arcMost = Arrays.copyOf(arcMost, room);
        }
    }
}
