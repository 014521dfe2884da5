package dev.oms.order;

import dev.oms.common.NodeId;
import java.util.List;

/** A node has failed some lines, and is not chosen for them until somebody lifts that. */
public record NodeExcluded(NodeId node, List<Integer> lines) implements OrderEvent {
    public NodeExcluded {
        lines = List.copyOf(lines);
    }

    /** No unit moves. */
    @Override
    public Order applyTo(Order order) {
        return order;
    }
}
