package dev.oms.sourcing.solver;

/** The best plan so far, and what is still open: where plans may be that give more, or as much for less. */
final class BestPlan {
    private final Plan plan = new Plan();
    private long units;
    private long cost;
    private long openUnits;
    private long openBound;

    void start() {
        plan.clear();
        units = -1;
        cost = 0;
        openUnits = -1;
        openBound = Long.MAX_VALUE;
    }

    /** Takes a plan that can be carried out if it gives more units, or as many for less. */
    void offer(AllocationProblem problem, Plan other) {
        long itsUnits = other.units();
        long itsCost = other.cost(problem);
        if (itsUnits > units || (itsUnits == units && itsCost < cost)) {
            plan.copy(other);
            units = itsUnits;
            cost = itsCost;
        }
    }

    /** Whether no plan can be better that gives so many units at most, and costs so much at least if it gives them. */
    boolean isNoWorseThan(long atMost, long atLeast) {
        return atMost < units || (atMost == units && atLeast >= cost);
    }

    /** Plans that give so many units at most, and cost so much at least if they give them, have not been looked through. */
    void leaveOpen(long atMost, long atLeast) {
        if (!isNoWorseThan(atMost, atLeast)) {
            openUnits = Math.max(openUnits, atMost);
            openBound = Math.min(openBound, atLeast);
        }
    }

    long units() {
        return units;
    }

    long cost() {
        return cost;
    }

    Allocation answer(AllocationProblem problem) {
        boolean proven = openUnits < units || (openUnits == units && openBound >= cost);
        long bound = proven ? cost : openUnits == units ? openBound : 0;
        return Answer.of(problem, plan, bound, proven);
    }
}
