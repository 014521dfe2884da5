package dev.oms.sourcing;

import java.time.LocalDate;
import java.util.List;

/** What is to be as little as possible. */
sealed interface Goal permits CheapestGoal, EarliestGoal, FewestGoal, NearestGoal {

    /** What the policy is called by. */
    String name();

    /** What things cost for one order. */
    Pricing pricing(SourcingProblem problem);

    /** Days to be tried one after the other until everything can be there by then; none where time does not matter. */
    default List<LocalDate> deadlines(List<Site> sites) {
        return List.of();
    }
}
