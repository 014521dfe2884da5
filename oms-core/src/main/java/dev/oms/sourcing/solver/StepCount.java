package dev.oms.sourcing.solver;

/** How much of the budget is used up. */
final class StepCount {
    private static final int ENOUGH = 1_000;

    private long used;
    private Budget budget = Budget.standard();

    void start(Budget of) {
        used = 0;
        budget = of;
    }

    void add(long steps) {
        used += steps;
    }

    long used() {
        return used;
    }

    boolean isUsedUp() {
        return used > budget.search();
    }

    /** Whether a plan of this cost is good enough by now, if none costs less than the bound. */
    boolean isEnough(long cost, long bound) {
        return isUsedUp() || (used > budget.proof() && cost - bound <= cost / ENOUGH);
    }
}
