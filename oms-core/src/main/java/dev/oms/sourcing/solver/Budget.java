package dev.oms.sourcing.solver;

/**
 * How much work a plan may take, counted in steps and not timed, so that a problem gets the same answer on every machine and on every day. A step is
 * one look at the cost of a line at a node; a million of them take a few milliseconds.
 *
 * @param proof steps after which a plan is good enough that is not a thousandth dearer than the bound
 * @param search steps after which any plan is
 */
public record Budget(long proof, long search) {
    private static final Budget STANDARD = new Budget(3_000_000, 60_000_000);

    /** Refuses a budget below zero; with none at all the answer is the best that is found without a search. */
    public Budget {
        if (proof < 0 || search < proof) {
            throw new IllegalArgumentException("a budget of " + proof + " steps for a proof and " + search
                    + " for all: must be 0 or more, and no less for all");
        }
    }

    /** Proves orders of the usual sizes many times over, and ends within a fraction of a second where a proof is out of reach. */
    public static Budget standard() {
        return STANDARD;
    }
}
