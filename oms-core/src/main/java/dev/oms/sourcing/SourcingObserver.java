package dev.oms.sourcing;

import java.util.List;

/** Is told how a candidate policy decides beside the live one. Must not wait: it is called while a command is planned. */
@FunctionalInterface
public interface SourcingObserver {

    /** Once for every decision that is taken, also for plans that are never committed. What this, or the candidate, throws is logged, and changes nothing. */
    void compared(Comparison comparison);

    /**
     * Two answers to one problem.
     *
     * @param candidate what the candidate answered, none or one; none where it failed
     * @param failure name of what it threw; empty where it answered
     */
    record Comparison(
            SourcingProblem problem, SourcingDecision live, List<SourcingDecision> candidate, String failure) {
        public Comparison {
            candidate = List.copyOf(candidate);
        }

        public boolean failed() {
            return candidate.isEmpty();
        }

        /** Whether both assign the same units. */
        public boolean agrees() {
            return candidate.stream().anyMatch(each -> each.assignments().equals(live.assignments()));
        }
    }
}
