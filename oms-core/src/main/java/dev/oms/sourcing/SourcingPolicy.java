package dev.oms.sourcing;

/** Decides which nodes fulfil what. A pure function: the same problem always gives the same decision. */
@FunctionalInterface
public interface SourcingPolicy {

    /** Assigns units to nodes, never more than a node has available; what is left over stays unassigned. */
    SourcingDecision source(SourcingProblem problem);

    /** The default: the closest node that has everything, else as few nodes as possible. */
    static SourcingPolicy closestThenFewest() {
        return new ClosestThenFewest();
    }
}
