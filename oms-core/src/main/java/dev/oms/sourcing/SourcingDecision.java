package dev.oms.sourcing;

import dev.oms.common.NodeId;
import dev.oms.common.Personal;
import java.util.List;

/**
 * Which node gives what, and why.
 *
 * @param assignments distinct by line and node
 * @param candidates every node of the network, in the order of preference
 */
public record SourcingDecision(List<Assignment> assignments, List<Candidate> candidates) {
    public SourcingDecision {
        assignments = List.copyOf(assignments);
        candidates = List.copyOf(candidates);
    }

    /** Units of a line from a node. */
    public record Assignment(int line, NodeId node, int units) {}

    /**
     * How a node was judged.
     *
     * @param verdict for people: why it was chosen or not
     */
    public record Candidate(
            NodeId node, boolean chosen, @Personal String verdict) {}
}
