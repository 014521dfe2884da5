package dev.oms.sourcing;

import dev.oms.common.NodeId;
import dev.oms.inventory.Node;
import java.util.Comparator;
import java.util.List;

/**
 * A node as seen from the destination.
 *
 * @param kilometres infinite where unknown
 * @param obstacle for people: why it is no candidate; empty for a candidate
 */
record RankedNode(Node node, double kilometres, boolean abroad, String obstacle) {
    private static final Comparator<RankedNode> BY_PREFERENCE = Comparator.comparing(
                    (RankedNode node) -> !node.isCandidate())
            .thenComparingDouble(RankedNode::kilometres)
            .thenComparing(RankedNode::abroad)
            .thenComparing(node -> node.id().value());

    /** The whole network, candidates first, the closest one first. */
    static List<RankedNode> network(SourcingProblem problem) {
        return problem.nodes().stream()
                .map(node -> of(problem, node))
                .sorted(BY_PREFERENCE)
                .toList();
    }

    NodeId id() {
        return node.id();
    }

    boolean isCandidate() {
        return obstacle.isEmpty();
    }

    /** For people, to be put after something else: {@code , 12 km}; empty where unknown. */
    String distance() {
        return Double.isInfinite(kilometres) ? "" : ", " + Math.round(kilometres) + " km";
    }

    private static RankedNode of(SourcingProblem problem, Node node) {
        double kilometres = problem.destination()
                .point()
                .flatMap(to -> node.address().point().map(to::kilometresTo))
                .orElse(Double.POSITIVE_INFINITY);
        boolean abroad = !node.address().country().equals(problem.destination().country());
        return new RankedNode(node, kilometres, abroad, Obstacle.of(problem, node));
    }
}
