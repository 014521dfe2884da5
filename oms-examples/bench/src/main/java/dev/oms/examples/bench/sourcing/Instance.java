package dev.oms.examples.bench.sourcing;

import dev.oms.sourcing.solver.AllocationProblem;
import java.util.OptionalLong;

/**
 * An order to be sourced.
 *
 * @param optimum what the best plan costs, where somebody has proven it; else less than zero
 */
record Instance(String id, boolean split, AllocationProblem problem, long optimum) {

    /** How large it is, in words: {@code 8 x 50}. */
    String size() {
        return problem.lines() + " x " + problem.nodes();
    }

    OptionalLong knownOptimum() {
        return optimum < 0 ? OptionalLong.empty() : OptionalLong.of(optimum);
    }
}
