package dev.oms.sourcing;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.common.NodeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What is agreed about an order that choosing nodes may depend on.
 *
 * @param channel where it comes from; empty where unknown
 * @param priority lower is served first
 * @param at the moment of the decision
 * @param pickup the node where the customer comes for it, none or one
 * @param promised the day until which it is to arrive, none or one
 */
public record OrderTerms(String channel, int priority, Instant at, List<NodeId> pickup, List<LocalDate> promised) {
    public OrderTerms {
        pickup = List.copyOf(pickup);
        promised = List.copyOf(promised);
        require(pickup.size() <= 1, "an order is picked up in one place");
        require(promised.size() <= 1, "an order is promised for one day");
    }

    /** To be shipped, with no day promised. */
    public static OrderTerms shipped(String channel, int priority, Instant at) {
        return new OrderTerms(channel, priority, at, List.of(), List.of());
    }

    public boolean isPickup() {
        return !pickup.isEmpty();
    }
}
