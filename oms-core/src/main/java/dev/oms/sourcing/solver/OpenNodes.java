package dev.oms.sourcing.solver;

import java.util.Arrays;

/**
 * A set of nodes that are used, and the cheapest plan for it: every line takes from the cheapest of them, then from the next. Nodes are dropped, added
 * and exchanged as long as that is cheaper; what each step would cost or save is found for all nodes in one pass over the arcs.
 */
final class OpenNodes {
    private static final int NONE = -1;
    private static final long IMPOSSIBLE = Long.MAX_VALUE / 4;

    private final Network network;
    private final StepCount steps;

    boolean[] open = {};
    /** What the plan costs, in fractions, after {@link #survey}. */
    long cost;

    private long[] lossOfDropping = {};
    private long[] gainOfAdding = {};
    private boolean[] lastOpen = {};
    private long[] taken = {};

    OpenNodes(Network network, StepCount steps) {
        this.network = network;
        this.steps = steps;
    }

    /** No node is used. */
    void clear() {
        if (open.length < network.nodes) {
            open = new boolean[network.nodes];
            lastOpen = new boolean[network.nodes];
            lossOfDropping = new long[network.nodes];
            gainOfAdding = new long[network.nodes];
        }
        Arrays.fill(open, 0, network.nodes, false);
    }

    /** Uses more nodes until every line gets all that it wants: for each line those first that lack least. */
    void complete(long[] slack) {
        for (int line = 0; line < network.lines; line++) {
            long missing = network.demand[line];
            int end = network.firstArc[line + 1];
            for (int arc = network.firstArc[line]; arc < end && missing > 0; arc++) {
                missing -= open[network.arcNode[arc]] ? network.arcMost[arc] : 0;
            }
            while (missing > 0) {
                missing -= openAnother(line, slack);
            }
        }
    }

    private long openAnother(int line, long[] slack) {
        int best = -1;
        for (int arc = network.firstArc[line]; arc < network.firstArc[line + 1]; arc++) {
            int node = network.arcNode[arc];
            if (!open[node] && (best < 0 || slack[node] < slack[network.arcNode[best]])) {
                best = arc;
            }
        }
        open[network.arcNode[best]] = true;
        return network.arcMost[best];
    }

    /** Drops, adds and exchanges nodes until none of these makes the plan cheaper. */
    void improve() {
        drop();
        while (!steps.isUsedUp() && (add() || exchange())) {
            drop();
        }
    }

    /** Drops the node whose dropping saves most, as long as there is one; surveys. */
    void drop() {
        survey();
        int node = cheapestToDrop(NONE);
        while (node != NONE && saving(node) > 0) {
            open[node] = false;
            survey();
            node = cheapestToDrop(NONE);
        }
    }

    private boolean add() {
        int best = -1;
        long most = 0;
        for (int node = 0; node < network.nodes; node++) {
            long gain = gainOfAdding[node] - network.fixedCost[node];
            if (!open[node] && gain > most) {
                best = node;
                most = gain;
            }
        }
        if (best >= 0) {
            open[best] = true;
        }
        return best >= 0;
    }

    /** Adds a node and drops others that are not worth their cost then, where both together make the plan cheaper. */
    private boolean exchange() {
        long before = cost;
        System.arraycopy(open, 0, lastOpen, 0, network.nodes);
        for (int node = 0; node < network.nodes && !steps.isUsedUp(); node++) {
            if (!open[node] && gainOfAdding[node] > 0) {
                open[node] = true;
                survey();
                dropUntilBelow(before, node);
                if (cost < before) {
                    return true;
                }
                System.arraycopy(lastOpen, 0, open, 0, network.nodes);
                survey();
            }
        }
        return false;
    }

    private void dropUntilBelow(long before, int added) {
        int other = cheapestToDrop(added);
        while (other != NONE && (saving(other) > 0 || cost - saving(other) < before)) {
            open[other] = false;
            survey();
            other = cheapestToDrop(added);
        }
    }

    /** Of equals the last one, so that the first ones stay. */
    private int cheapestToDrop(int except) {
        int best = NONE;
        for (int node = 0; node < network.nodes; node++) {
            if (node != except && open[node] && (best == NONE || saving(node) >= saving(best))) {
                best = node;
            }
        }
        return best;
    }

    private long saving(int node) {
        return network.fixedCost[node] - lossOfDropping[node];
    }

    /** Adds up what the plan costs, what it would cost more without each of its nodes, and what it would cost less with each of the others. */
    private void survey() {
        cost = 0;
        for (int node = 0; node < network.nodes; node++) {
            lossOfDropping[node] = 0;
            gainOfAdding[node] = 0;
            cost += open[node] ? network.fixedCost[node] : 0;
        }
        if (taken.length < network.arcs()) {
            taken = new long[network.arcs()];
        }
        for (int line = 0; line < network.lines; line++) {
            survey(line);
        }
    }

    private void survey(int line) {
        int first = network.firstArc[line];
        int last = fill(line);
        for (int arc = first; arc <= last; arc++) {
            int node = network.arcNode[arc];
            if (open[node]) {
                lossOfDropping[node] = Math.min(IMPOSSIBLE, lossOfDropping[node] + lossWithout(arc, last, line));
            } else {
                gainOfAdding[node] += gainWith(arc, last);
            }
        }
    }

    /** @return the last arc that something comes along */
    private int fill(int line) {
        long missing = network.demand[line];
        int arc = network.firstArc[line];
        for (; missing > 0; arc++) {
            long units = open[network.arcNode[arc]] ? Math.min(missing, network.arcMost[arc]) : 0;
            taken[arc] = units;
            cost += units * network.arcCost[arc];
            missing -= units;
        }
        steps.add(arc - network.firstArc[line] + 1);
        return arc - 1;
    }

    private long lossWithout(int dropped, int last, int line) {
        long missing = taken[dropped];
        long loss = -missing * network.arcCost[dropped];
        int end = network.firstArc[line + 1];
        int arc = last;
        for (; arc < end && missing > 0; arc++) {
            if (arc != dropped && open[network.arcNode[arc]]) {
                long units = Math.min(missing, network.arcMost[arc] - (arc == last ? taken[last] : 0));
                loss += units * network.arcCost[arc];
                missing -= units;
            }
        }
        steps.add(arc - last);
        return missing > 0 ? IMPOSSIBLE : loss;
    }

    private long gainWith(int added, int last) {
        long room = network.arcMost[added];
        long gain = 0;
        for (int arc = last; arc > added && room > 0; arc--) {
            long units = open[network.arcNode[arc]] ? Math.min(room, taken[arc]) : 0;
            gain += units * (network.arcCost[arc] - network.arcCost[added]);
            room -= units;
        }
        steps.add(last - added);
        return gain;
    }

    /** Copies the plan that was surveyed last, in nodes and units of the problem. */
    void copyTo(Plan plan) {
        plan.clear();
        for (int line = 0; line < network.lines; line++) {
            long missing = network.demand[line];
            for (int arc = network.firstArc[line]; missing > 0; arc++) {
                if (taken[arc] > 0) {
                    plan.add(line, network.nodeOf[network.arcNode[arc]], taken[arc] * network.unitSize[line]);
                    missing -= taken[arc];
                }
            }
        }
    }
}
