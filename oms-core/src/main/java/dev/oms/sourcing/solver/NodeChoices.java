package dev.oms.sourcing.solver;

import java.util.Arrays;

/** Which nodes are decided while open sets are searched: used for certain, or closed, which is marked in the prices. */
final class NodeChoices {
    private final Network network;
    private final DualPrices dual;
    private final StepCount steps;

    private boolean[] used = {};
    private boolean[] kept = {};
    private long[] contest = {};

    NodeChoices(Network network, DualPrices dual, StepCount steps) {
        this.network = network;
        this.dual = dual;
        this.steps = steps;
    }

    /** Nothing is decided. */
    void start() {
        if (used.length < network.nodes) {
            used = new boolean[network.nodes];
            kept = new boolean[network.nodes];
            contest = new long[network.nodes];
        }
        Arrays.fill(used, 0, network.nodes, false);
    }

    void use(int node) {
        used[node] = true;
        dual.open(node);
    }

    boolean isUsed(int node) {
        return used[node];
    }

    private boolean isDecided(int node) {
        return used[node] || dual.isClosed(node);
    }

    /**
     * Decides what every plan below a cost has in common: without some nodes the bound would reach it, and with others.
     *
     * @return whether a node is used now that was not
     */
    boolean decide(long cost) {
        boolean using = false;
        for (int node = 0; node < network.nodes; node++) {
            long slack = dual.slack[node];
            if (!isDecided(node) && dual.bound + Math.abs(slack) >= cost) {
                if (slack >= 0) {
                    dual.close(node);
                } else {
                    use(node);
                    using = true;
                }
            }
        }
        for (int line = 0; line < network.lines; line++) {
            using |= useWhatIsNeeded(line);
        }
        steps.add(network.arcs());
        return using;
    }

    /** Uses the nodes without which the others do not have enough for the line. */
    private boolean useWhatIsNeeded(int line) {
        int first = network.firstArc[line];
        int end = network.firstArc[line + 1];
        long spare = -network.demand[line];
        for (int arc = first; arc < end; arc++) {
            spare += dual.isClosed(network.arcNode[arc]) ? 0 : network.arcMost[arc];
        }
        boolean using = false;
        for (int arc = first; arc < end; arc++) {
            if (network.arcMost[arc] > spare && !isDecided(network.arcNode[arc])) {
                use(network.arcNode[arc]);
                using = true;
            }
        }
        return using;
    }

    /** Forgets the nodes that no plan below a cost uses; nothing may be decided yet. */
    void forgetHopeless(long cost) {
        int to = 0;
        for (int node = 0; node < network.nodes; node++) {
            kept[node] = dual.bound + Math.max(0, dual.slack[node]) < cost;
            if (kept[node]) {
                dual.slack[to++] = dual.slack[node];
            }
        }
        network.keep(kept);
    }

    /**
     * The undecided node for which it matters most: lines pay it the most although others would be enough for them. The first one of several.
     *
     * @return less than 0 if all nodes are decided
     */
    int mostContested() {
        Arrays.fill(contest, 0, network.nodes, 0);
        for (int line = 0; line < network.lines; line++) {
            contest(line);
        }
        int most = -1;
        for (int node = 0; node < network.nodes; node++) {
            if (!isDecided(node) && (most < 0 || contest[node] > contest[most])) {
                most = node;
            }
        }
        return most;
    }

    private void contest(int line) {
        long price = dual.price[line];
        int first = network.firstArc[line];
        int end = network.firstArc[line + 1];
        long tooMany = -network.demand[line];
        int last = first;
        for (; last < end && network.arcCost[last] < price; last++) {
            tooMany += dual.isTight(network.arcNode[last]) ? network.arcMost[last] : 0;
        }
        steps.add(last - first + 1);
        for (int arc = first; arc < last && tooMany > 0; arc++) {
            int node = network.arcNode[arc];
            if (!used[node] && dual.isTight(node)) {
                contest[node] += Math.min(tooMany, network.arcMost[arc]) * (price - network.arcCost[arc]);
            }
        }
    }

    /** What is decided, with prices and bound, to return to. */
    final class Saved {
        private final long[] price = new long[network.lines];
        private final long[] slack = new long[network.nodes];
        private final boolean[] use = new boolean[network.nodes];
        private long bound;

        boolean fits() {
            return price.length >= network.lines && slack.length >= network.nodes;
        }

        void save() {
            System.arraycopy(dual.price, 0, price, 0, network.lines);
            System.arraycopy(dual.slack, 0, slack, 0, network.nodes);
            System.arraycopy(used, 0, use, 0, network.nodes);
            bound = dual.bound;
        }

        void restore() {
            System.arraycopy(price, 0, dual.price, 0, network.lines);
            System.arraycopy(slack, 0, dual.slack, 0, network.nodes);
            System.arraycopy(use, 0, used, 0, network.nodes);
            dual.bound = bound;
        }
    }
}
