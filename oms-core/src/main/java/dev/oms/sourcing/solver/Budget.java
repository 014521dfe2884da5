package dev.oms.sourcing.solver;

/**
 * How much work a proof may take, counted and not timed, so that a problem gets the same answer on every machine and on every day.
 *
 * @param steps costs of a line at a node that may be looked at; a hundred million are about a quarter of a second
 */
public record Budget(long steps) {
    private static final long STANDARD = 200_000_000;

    /** Refuses a budget below zero; with none at all the answer is the best that is found without a search. */
    public Budget {
        if (steps < 0) {
            throw new IllegalArgumentException("a budget of " + steps + " steps: must not be negative");
        }
    }

    /** Enough to prove orders of the usual sizes many times over, and less than a second where a proof is out of reach. */
    public static Budget standard() {
        return new Budget(STANDARD);
    }
}
