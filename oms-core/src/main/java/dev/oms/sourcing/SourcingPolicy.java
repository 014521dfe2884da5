package dev.oms.sourcing;

/** Decides which nodes fulfil what. A pure function: the same problem always gives the same decision. */
@FunctionalInterface
public interface SourcingPolicy {

    /** Assigns units to nodes, never more than a node has available; what is left over stays unassigned. */
    SourcingDecision source(SourcingProblem problem);
}
