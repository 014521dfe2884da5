package dev.oms.sourcing;

import dev.oms.common.NodeId;
import dev.oms.common.OrderId;
import dev.oms.common.Personal;
import java.time.Instant;
import java.util.List;

/**
 * A decision of the past with everything it was taken on: needs nothing else to be explained or taken again.
 *
 * @param policy name of the policy that decided
 * @param feeds the store that the units are sent to, where the customer comes for them; none or one
 * @param byHand who wanted it and why, where somebody moved the units by hand; empty where the library sourced by itself
 * @param erased whether the customer was erased since: where it went is known by country only, and verdicts are gone
 */
public record StoredDecision(
        OrderId order,
        Instant at,
        String policy,
        SourcingProblem problem,
        SourcingDecision decision,
        List<NodeId> feeds,
        @Personal String byHand,
        boolean erased) {
    public StoredDecision {
        feeds = List.copyOf(feeds);
    }

    /** What a policy answers to the same problem; the policy that decided answers as it did, unless this was erased. */
    public SourcingDecision replay(SourcingPolicy other) {
        return other.source(problem);
    }

    /** The decision for people. */
    public String explain() {
        return Explanation.of(this);
    }
}
