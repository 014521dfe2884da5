package dev.oms.catalog.offering;

/** How many steps a question may take. */
final class Budget {
    private long left;

    Budget(long steps) {
        this.left = steps;
    }

    /** Whether there was one more. */
    boolean take() {
        return left-- > 0;
    }
}
