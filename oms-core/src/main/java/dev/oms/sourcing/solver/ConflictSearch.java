package dev.oms.sourcing.solver;

import dev.oms.sourcing.solver.Conflict.Decision;
import java.util.Optional;

/**
 * Finds the best plan where lines share stock or a node's limit. It is looked for as if they did not, which is the quick part and gives a bound; where
 * lines then take too much together, one of them takes less, or it takes more and the others less: both are looked through. A problem without conflicts
 * is solved at the first look.
 */
final class ConflictSearch {
    private static final int DEEPEST = 400;
    private static final long ANY = Long.MAX_VALUE / 4;

    private final Network network = new Network();
    private final StepCount steps = new StepCount();
    private final NodeSearch search = new NodeSearch(network, steps);
    private final BestPlan best = new BestPlan();
    private final Plan relaxed = new Plan();

    Allocation solve(AllocationProblem problem, Budget budget) {
        steps.start(budget);
        best.start();
        if (problem.isCoupled()) {
            new Coupled(problem).explore(0);
        } else {
            network.load(problem);
            search.run(ANY);
            best.offer(problem, search.plan());
            best.leaveOpen(best.units(), whole(search.bound()));
        }
        return best.answer(problem);
    }

    /** What is kept of a problem from one to the next is worth keeping, and not too much. */
    boolean isWorthKeeping() {
        return network.arcs() <= 100_000;
    }

    /** Costs are whole, so a bound is rounded up. */
    private static long whole(long fractions) {
        return (fractions + Network.SCALE - 1) / Network.SCALE;
    }

    private final class Coupled {
        private final AllocationProblem problem;
        private final Restrictions restrictions;
        private final Conflict conflict;
        private final Repair repair;
        private long firstUnits;
        private long firstBound;

        Coupled(AllocationProblem problem) {
            this.problem = problem;
            restrictions = new Restrictions(problem);
            conflict = new Conflict(problem);
            repair = new Repair(problem);
        }

        void explore(int depth) {
            network.load(problem, restrictions);
            long units = network.units();
            if (units < best.units()) {
                return;
            }
            long below = units == best.units() ? best.cost() * Network.SCALE - network.settledCost : ANY;
            search.run(below);
            long bound = whole(search.bound() + network.settledCost);
            Optional<Decision> decision = search.cost() < below ? offer() : Optional.empty();
            if (depth == 0) {
                firstUnits = units;
                firstBound = bound;
            }
            if (decision.isEmpty() || depth == DEEPEST || isEnough() || best.isNoWorseThan(units, bound)) {
                best.leaveOpen(units, bound);
            } else {
                branch(decision.get(), depth);
            }
        }

        private boolean isEnough() {
            return steps.isUsedUp() || (best.units() == firstUnits && steps.isEnough(best.cost(), firstBound));
        }

        /** Offers what was found, or what can be made of it; and says what is to be decided then. */
        private Optional<Decision> offer() {
            merge();
            Optional<Decision> decision = conflict.in(relaxed, restrictions);
            best.offer(problem, decision.isEmpty() ? relaxed : repair.of(relaxed));
            return decision;
        }

        private void branch(Decision decision, int depth) {
            int line = decision.line();
            int node = decision.node();
            long most = restrictions.limit(line, node, decision.enough());
            explore(depth + 1);
            restrictions.limit(line, node, most);
            long least = restrictions.demand(line, node, decision.more());
            explore(depth + 1);
            restrictions.demand(line, node, least);
        }

        /** What is decided, and what was found for the rest. */
        private void merge() {
            relaxed.clear();
            Plan found = search.plan();
            int place = 0;
            for (int line = 0; line < problem.lines(); line++) {
                for (int node = 0; node < problem.nodes() && !restrictions.isEmpty(); node++) {
                    if (restrictions.least(line, node) > 0) {
                        relaxed.add(line, node, restrictions.least(line, node));
                    }
                }
                for (; place < found.size() && found.line(place) == line; place++) {
                    relaxed.add(line, found.node(place), found.units(place));
                }
            }
        }
    }
}
