package dev.oms.sourcing;

/** Decides which nodes fulfil what. A pure function: the same problem always gives the same decision. */
@FunctionalInterface
public interface SourcingPolicy {

    /**
     * Assigns units to nodes, never more than a node has available, and none that a node may not give; what is left over
     * stays unassigned. A decision that does anything else, or none (null), is refused in the policy's name, and so is the
     * command; where many orders are decided on together, and in the queue, that order gets nothing, and is parked with the
     * reason. The same goes for an exception.
     */
    SourcingDecision source(SourcingProblem problem);

    /** What it is called in the decisions it takes. */
    default String name() {
        return getClass().isHidden() ? "a policy without a name" : getClass().getSimpleName();
    }

    /** Another policy where this one leaves units unassigned: it decides if it finds more. */
    default SourcingPolicy orElse(SourcingPolicy otherwise) {
        return new FallbackSourcing(this, otherwise);
    }

    /** The default: the closest node that has everything, else as few nodes as possible. */
    static SourcingPolicy closestThenFewest() {
        return new ClosestThenFewest();
    }

    /** The least cost by a model. */
    static SolvedSourcing cheapest(CostModel model) {
        return SolvedSourcing.of(new CheapestGoal(model));
    }

    /** As few parcels as possible, the nearer ones where two ways need as many. */
    static SolvedSourcing fewestParcels() {
        return SolvedSourcing.of(new FewestGoal());
    }

    /** Every unit from as near as possible. */
    static SolvedSourcing nearest() {
        return SolvedSourcing.of(new NearestGoal());
    }

    /** Everything there as early as possible, then in few parcels. */
    static SolvedSourcing earliest() {
        return SolvedSourcing.of(new EarliestGoal());
    }
}
