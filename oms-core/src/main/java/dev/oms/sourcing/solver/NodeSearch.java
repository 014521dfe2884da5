package dev.oms.sourcing.solver;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the cheapest plan of a network and proves it: a good plan and a good bound first, which decide most nodes, then branch and bound over the
 * others, each of them closed and used in turn.
 */
final class NodeSearch {
    private static final int DEEPEST = 250;
    private static final int ROUNDS = 3;

    private final Network network;
    private final StepCount steps;
    private final DualPrices dual;
    private final NodeChoices choices;
    private final OpenNodes open;
    private final Plan plan = new Plan();
    private final List<NodeChoices.Saved> saved = new ArrayList<>();

    private long cost;
    private long bound;
    private long rootBound;

    NodeSearch(Network network, StepCount steps) {
        this.network = network;
        this.steps = steps;
        dual = new DualPrices(network, steps);
        choices = new NodeChoices(network, dual, steps);
        open = new OpenNodes(network, steps);
    }

    /** Looks for a plan below a cost, which is in fractions like all costs here, and for the cheapest of these. */
    void run(long below) {
        cost = below;
        plan.clear();
        dual.start();
        choices.start();
        dual.ascend();
        tryTight();
        for (int round = 0; round < ROUNDS && !isHopeless(); round++) {
            choices.forgetHopeless(worthwhile());
            dual.ascend();
            if (!isHopeless()) {
                dual.adjust();
                tryTight();
            }
        }
        rootBound = dual.bound;
        bound = cost;
        if (!isHopeless()) {
            explore(0);
        }
    }

    /** The cheapest plan; empty, of a network with lines, if there is none below the cost that was asked for. */
    Plan plan() {
        return plan;
    }

    /** What the plan costs; if none was found, the cost that it should have been below. */
    long cost() {
        return cost;
    }

    /** No plan costs less; this is the plan's own cost if that is proven. */
    long bound() {
        return bound;
    }

    /** Uses the nodes that have their fixed cost in their till, and goes on from there to a good plan. */
    private void tryTight() {
        if (!isHopeless()) {
            openTight();
            open.improve();
            keepIfCheaper();
        }
    }

    private void explore(int depth) {
        do {
            dual.relax();
            dual.ascend();
            if (isHopeless()) {
                return;
            }
            openTight();
            open.drop();
            keepIfCheaper();
            if (isHopeless()) {
                return;
            }
        } while (choices.decide(worthwhile()));
        int node = choices.mostContested();
        if (node < 0 || depth == DEEPEST || steps.isEnough(cost, rootBound)) {
            bound = Math.min(bound, dual.bound);
        } else {
            branch(node, depth);
        }
    }

    private void branch(int node, int depth) {
        NodeChoices.Saved before = saved(depth);
        before.save();
        dual.close(node);
        explore(depth + 1);
        before.restore();
        choices.use(node);
        explore(depth + 1);
    }

    private NodeChoices.Saved saved(int depth) {
        if (depth == saved.size()) {
            saved.add(choices.new Saved());
        }
        if (!saved.get(depth).fits()) {
            saved.set(depth, choices.new Saved());
        }
        return saved.get(depth);
    }

    private void openTight() {
        open.clear();
        for (int node = 0; node < network.nodes; node++) {
            open.open[node] = choices.isUsed(node) || dual.isTight(node);
        }
        open.complete(dual.slack);
    }

    private void keepIfCheaper() {
        if (open.cost < cost) {
            cost = open.cost;
            bound = Math.min(bound, cost);
            open.copyTo(plan);
        }
    }

    /** Costs are whole: what is not cheaper by one is not cheaper. */
    private long worthwhile() {
        return cost - Network.SCALE + 1;
    }

    private boolean isHopeless() {
        return dual.bound >= worthwhile();
    }
}
