package dev.oms.sourcing;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.common.NodeId;
import dev.oms.common.Personal;
import java.time.LocalDate;
import java.util.List;

/**
 * Which node gives what, and why.
 *
 * @param assignments distinct by line and node
 * @param candidates every node of the network, in the order of preference
 * @param shortfalls lines that do not get what they want, where the policy says why
 * @param figures what it costs, none or one; none where the policy does not count
 */
public record SourcingDecision(
        List<Assignment> assignments, List<Candidate> candidates, List<Shortfall> shortfalls, List<Figures> figures) {
    public SourcingDecision {
        assignments = List.copyOf(assignments);
        candidates = List.copyOf(candidates);
        shortfalls = List.copyOf(shortfalls);
        figures = List.copyOf(figures);
        require(figures.size() <= 1, "a decision has one cost");
    }

    /** By a policy that does not count. */
    public SourcingDecision(List<Assignment> assignments, List<Candidate> candidates) {
        this(assignments, candidates, List.of(), List.of());
    }

    /** Units that are assigned. */
    public long units() {
        return assignments.stream().mapToLong(Assignment::units).sum();
    }

    /** Nodes that give something. */
    public int nodes() {
        return (int) assignments.stream().map(Assignment::node).distinct().count();
    }

    /** Units of a line from a node. */
    public record Assignment(int line, NodeId node, int units) {}

    /**
     * How a node was judged.
     *
     * @param verdict for people: the first constraint that failed, or what it gives or has and for how much
     * @param ships the day on which the order leaves it, none or one
     * @param arrives the day on which it is there, none or one
     */
    public record Candidate(
            NodeId node, boolean chosen, @Personal String verdict, List<LocalDate> ships, List<LocalDate> arrives) {
        public Candidate {
            ships = List.copyOf(ships);
            arrives = List.copyOf(arrives);
        }

        /** By a policy that does not look at the calendar. */
        public Candidate(NodeId node, boolean chosen, String verdict) {
            this(node, chosen, verdict, List.of(), List.of());
        }
    }

    /**
     * Units of a line that no node can give.
     *
     * @param why for people
     */
    public record Shortfall(int line, int units, String why) {}

    /**
     * What the decision costs, in thousandths of a minor unit or of what the policy counts.
     *
     * @param bound no plan costs less
     * @param proven whether it is known that no plan is better
     * @param runnerUp what the best plan costs that does without one of the chosen nodes, none or one
     * @param shown all of that for people
     */
    public record Figures(long cost, long bound, boolean proven, List<Long> runnerUp, String shown) {
        public Figures {
            runnerUp = List.copyOf(runnerUp);
            require(bound <= cost, "a plan for %d is below its bound %d", cost, bound);
        }
    }
}
