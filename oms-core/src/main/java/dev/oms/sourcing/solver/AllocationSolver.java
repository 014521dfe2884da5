package dev.oms.sourcing.solver;

/**
 * Finds the plan of the lowest cost. The same problem always gets the same plan: nodes are preferred in the order they are given in, lines are
 * looked at in theirs. Can be shared by threads.
 */
public final class AllocationSolver {
    private final Budget budget;
    private final SearchPool searches = new SearchPool();

    private AllocationSolver(Budget budget) {
        this.budget = budget;
    }

    /** A solver that gives up proving after so much work, and answers with the best it has found and how far it may be from the best there is. */
    public static AllocationSolver within(Budget budget) {
        return new AllocationSolver(budget);
    }

    /** What a proof may take. */
    public Budget budget() {
        return budget;
    }

    /** The cheapest plan that gives the most units. */
    public Allocation solve(AllocationProblem problem) {
        ConflictSearch search = searches.take();
        Allocation allocation = search.solve(problem, budget);
        searches.giveBack(search);
        return allocation;
    }
}
