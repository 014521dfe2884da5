package dev.oms.order;

import dev.oms.common.Masked;
import dev.oms.common.NodeId;
import dev.oms.common.Personal;

/** Somebody allows a node that has failed a line to be chosen for it again. */
public record ExclusionLifted(
        int line, NodeId node, @Personal String reason) implements OrderEvent {

    /** No unit moves. */
    @Override
    public Order applyTo(Order order) {
        return order;
    }

    @Override
    public String toString() {
        return Masked.text(this, "reason");
    }
}
