package dev.oms.sourcing.solver;

import java.util.Optional;

/** Finds where lines together take more than there is, though none takes too much for itself: of shared stock, or of what a node may give. */
final class Conflict {
    private final AllocationProblem problem;
    private final long[] takenOfItem;
    private final long[] takenOfNode;

    Conflict(AllocationProblem problem) {
        this.problem = problem;
        takenOfItem = new long[problem.items() * problem.nodes()];
        takenOfNode = new long[problem.nodes()];
    }

    /** One line takes at most enough from a node, or it takes more, and at least so much. */
    record Decision(int line, int node, long enough, long more) {}

    /** What is to be decided where a plan takes the most too much; empty if the plan can be carried out. */
    Optional<Decision> in(Plan plan, Restrictions restrictions) {
        count(plan);
        int worst = -1;
        long tooMuch = 0;
        for (int place = 0; place < plan.size(); place++) {
            long here = Math.max(tooMuchOfItem(plan, place), tooMuchOfNode(plan, place));
            if (here > tooMuch) {
                worst = place;
                tooMuch = here;
            }
        }
        return worst < 0 ? Optional.empty() : Optional.of(decision(plan, restrictions, worst, tooMuch));
    }

    private void count(Plan plan) {
        for (int place = 0; place < plan.size(); place++) {
            takenOfItem[stock(plan, place)] = 0;
            takenOfNode[plan.node(place)] = 0;
        }
        for (int place = 0; place < plan.size(); place++) {
            takenOfItem[stock(plan, place)] += plan.units(place);
            takenOfNode[plan.node(place)] += plan.units(place);
        }
    }

    private long tooMuchOfItem(Plan plan, int place) {
        return takenOfItem[stock(plan, place)] - problem.stock(plan.line(place), plan.node(place));
    }

    private long tooMuchOfNode(Plan plan, int place) {
        return takenOfNode[plan.node(place)] - problem.unitLimit(plan.node(place));
    }

    /** It is decided on the line that takes the most beyond what is certain, of those that meet there: the first of several. */
    private Decision decision(Plan plan, Restrictions restrictions, int worst, long tooMuch) {
        boolean ofItem = tooMuchOfItem(plan, worst) == tooMuch;
        int node = plan.node(worst);
        int biggest = worst;
        long most = 0;
        for (int place = 0; place < plan.size(); place++) {
            boolean meets = plan.node(place) == node && (!ofItem || stock(plan, place) == stock(plan, worst));
            long beyond = meets ? plan.units(place) - restrictions.least(plan.line(place), node) : 0;
            if (beyond > most) {
                biggest = place;
                most = beyond;
            }
        }
        int line = plan.line(biggest);
        if (!problem.isSplittable(line)) {
            return new Decision(line, node, 0, problem.units(line));
        }
        long enough = Math.max(restrictions.least(line, node), plan.units(biggest) - tooMuch);
        return new Decision(line, node, enough, enough + 1);
    }

    private int stock(Plan plan, int place) {
        return problem.item(plan.line(place)) * problem.nodes() + plan.node(place);
    }
}
