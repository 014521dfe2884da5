package dev.oms.sourcing.solver;

/**
 * A price for a unit of every line, and the lower bound that follows from it. No plan costs less than what all lines pay at their prices, if no node
 * takes in more than its fixed cost; what a node takes in beyond is taken off. What is in the till is {@code Σ most × max(0, price − cost)} over the
 * lines; {@code slack} is what is lacking to the fixed cost. This is the dual of the facility location problem with {@code units ≤ most × open}
 * (Erlenkotter, A dual-based procedure for uncapacitated facility location, Operations Research 26, 1978); with lines that want one unit it is
 * Erlenkotter's own.
 */
final class DualPrices {
    /** The slack of a closed node: nothing ever fills its till. */
    static final long CLOSED = Long.MAX_VALUE / 4;

    private static final int MOST_STEPS_PER_ARC = 60;

    private final Network network;
    private final StepCount steps;

    long[] price = {};
    long[] slack = {};
    /** The lower bound, in fractions. */
    long bound;

    private long[] savedPrice = {};
    private long[] savedSlack = {};

    DualPrices(Network network, StepCount steps) {
        this.network = network;
        this.steps = steps;
    }

    /** Every line pays its cheapest cost, so that every node lacks all of its fixed cost; all nodes are free to be used or not. */
    void start() {
        if (price.length < network.lines) {
            price = new long[network.lines];
            savedPrice = new long[network.lines];
        }
        if (slack.length < network.nodes) {
            slack = new long[network.nodes];
            savedSlack = new long[network.nodes];
        }
        System.arraycopy(network.fixedCost, 0, slack, 0, network.nodes);
        bound = 0;
        for (int line = 0; line < network.lines; line++) {
            boolean wanted = network.demand[line] > 0;
            price[line] = wanted ? network.arcCost[network.firstArc[line]] : 0;
            bound += network.demand[line] * price[line];
        }
    }

    /** Whether the node has, but for a fraction, what it costs. */
    boolean isTight(int node) {
        return slack[node] < Network.SCALE;
    }

    /** The node is used, come what may: its fixed cost is paid, and whatever is in its till is too much. */
    void open(int node) {
        bound += Math.max(0, slack[node]);
        slack[node] -= network.fixedCost[node];
    }

    /** The node is not used: its till is forgotten. */
    void close(int node) {
        bound += Math.max(0, -slack[node]);
        slack[node] = CLOSED;
    }

    boolean isClosed(int node) {
        return slack[node] > CLOSED / 2;
    }

    /** Raises prices, one step of each line after the other, until none can be raised. */
    void ascend() {
        boolean raised = true;
        while (raised && bound < CLOSED) {
            raised = false;
            for (int line = 0; line < network.lines; line++) {
                raised |= raise(line);
            }
        }
    }

    /** Raises a price up to the next cost, or until the next node has its fixed cost; unless too many nodes would take in too much. */
    private boolean raise(int line) {
        int first = network.firstArc[line];
        int end = network.firstArc[line + 1];
        long old = price[line];
        long rate = network.demand[line];
        long step = CLOSED;
        int arc = first;
        for (; arc < end && network.arcCost[arc] <= old && rate > 0; arc++) {
            long room = slack[network.arcNode[arc]];
            long most = network.arcMost[arc];
            if (room < most) {
                rate -= most;
            } else {
                step = Math.min(step, room / most);
            }
        }
        steps.add(arc - first + 1);
        if (rate <= 0) {
            return false;
        }
        while (arc < end && isClosed(network.arcNode[arc])) {
            arc++;
        }
        if (arc == end && step == CLOSED) {
            bound = CLOSED;
            return false;
        }
        move(line, arc < end ? Math.min(old + step, network.arcCost[arc]) : old + step);
        return true;
    }

    /** Lowers prices for which nodes take in too much, as long as that costs the bound nothing: others may pay more then. */
    void relax() {
        for (int line = 0; line < network.lines; line++) {
            long lower = lowerWhereTooMuch(line);
            long before = bound;
            long old = price[line];
            while (lower < old) {
                move(line, lower);
                if (bound < before) {
                    move(line, old);
                    break;
                }
                before = bound;
                old = lower;
                lower = lowerWhereTooMuch(line);
            }
        }
    }

    private long lowerWhereTooMuch(int line) {
        long tooMuch = 0;
        long lower = price[line];
        int end = network.firstArc[line + 1];
        for (int arc = network.firstArc[line]; arc < end && network.arcCost[arc] < price[line]; arc++) {
            long room = slack[network.arcNode[arc]];
            if (room < CLOSED / 2) {
                lower = network.arcCost[arc];
                tooMuch += room < 0 ? network.arcMost[arc] : 0;
            }
        }
        return tooMuch >= network.demand[line] ? lower : price[line];
    }

    /** Sets a price, and with it tills and bound. */
    private void move(int line, long to) {
        long from = price[line];
        long higher = Math.max(from, to);
        bound += network.demand[line] * (to - from);
        price[line] = to;
        int end = network.firstArc[line + 1];
        int arc = network.firstArc[line];
        for (; arc < end && network.arcCost[arc] < higher; arc++) {
            int node = network.arcNode[arc];
            long before = slack[node];
            if (!isClosed(node)) {
                long cost = network.arcCost[arc];
                long after = before + network.arcMost[arc] * (Math.max(0, from - cost) - Math.max(0, to - cost));
                slack[node] = after;
                bound += Math.max(0, -before) - Math.max(0, -after);
            }
        }
        steps.add(arc - network.firstArc[line] + 1);
    }

    /**
     * Lowers the price of a line for which more nodes compete than it needs, so that others may pay more; keeps what is better. Erlenkotter's dual
     * adjustment. A large network is not gone through to the end: what each of its lines adds is little, and takes all others to find.
     */
    void adjust() {
        long until = steps.used() + (long) network.arcs() * MOST_STEPS_PER_ARC;
        for (int line = 0; line < network.lines && steps.used() < until; line++) {
            long lower = lowerPrice(line);
            if (lower < price[line]) {
                save();
                long before = bound;
                move(line, lower);
                ascendOthers(line);
                ascend();
                if (bound <= before) {
                    restore(before);
                }
            }
        }
    }

    private void ascendOthers(int except) {
        boolean raised = true;
        while (raised && bound < CLOSED) {
            raised = false;
            for (int line = 0; line < network.lines; line++) {
                raised |= line != except && raise(line);
            }
        }
    }

    /** The next cost below the price, if the tight nodes that the line pays more than they cost are more than enough; else the price. */
    private long lowerPrice(int line) {
        long competing = 0;
        long lower = price[line];
        int end = network.firstArc[line + 1];
        for (int arc = network.firstArc[line]; arc < end && network.arcCost[arc] < price[line]; arc++) {
            long room = slack[network.arcNode[arc]];
            if (room < CLOSED / 2) {
                lower = network.arcCost[arc];
                competing += room < network.arcMost[arc] ? network.arcMost[arc] : 0;
            }
        }
        return competing > network.demand[line] ? lower : price[line];
    }

    private void save() {
        System.arraycopy(price, 0, savedPrice, 0, network.lines);
        System.arraycopy(slack, 0, savedSlack, 0, network.nodes);
    }

    private void restore(long before) {
        System.arraycopy(savedPrice, 0, price, 0, network.lines);
        System.arraycopy(savedSlack, 0, slack, 0, network.nodes);
        bound = before;
    }
}
