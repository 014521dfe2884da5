package dev.oms.examples.bench.sourcing;

import dev.oms.sourcing.solver.Allocation;
import java.util.OptionalDouble;

/**
 * What the solver answered, and what it took.
 *
 * @param micros median over the rounds
 * @param bytes on the heap, the answer included
 */
record Solved(Instance instance, Allocation allocation, double micros, long bytes) {

    /** How much dearer the plan is than the best one, in percent, where that is known. */
    OptionalDouble gapToOptimum() {
        return instance.knownOptimum().isPresent()
                ? OptionalDouble.of(percent(instance.optimum()))
                : OptionalDouble.empty();
    }

    /** How much dearer the plan is than the solver's own bound, in percent: no plan can be further from the best one. */
    double gapToBound() {
        return percent(allocation.lowerBound());
    }

    private double percent(long than) {
        return than == allocation.cost() ? 0 : 100.0 * (allocation.cost() - than) / than;
    }
}
