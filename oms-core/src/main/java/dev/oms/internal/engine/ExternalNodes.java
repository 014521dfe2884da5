package dev.oms.internal.engine;

import dev.oms.common.NodeId;
import dev.oms.inventory.ExternalStock;
import dev.oms.inventory.StaleStock;
import dev.oms.port.ExternalInventory;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which nodes' stock is kept by somebody else, and by whom.
 *
 * @param byNode those that are named
 * @param others who keeps that of every other node; none where the library does
 * @param maxAge how long what they said is believed
 * @param stale what becomes of stock of which they said nothing for longer
 */
public record ExternalNodes(
        Map<NodeId, ExternalInventory> byNode, Optional<ExternalInventory> others, Duration maxAge, StaleStock stale) {
    /** The library keeps all stock itself. */
    public static final ExternalNodes NONE =
            new ExternalNodes(Map.of(), Optional.empty(), Duration.ofHours(1), StaleStock.SELL);

    public ExternalNodes {
        byNode = Map.copyOf(byNode);
    }

    /** Whether there are any. */
    public boolean isEmpty() {
        return byNode.isEmpty() && others.isEmpty();
    }

    /** Whether somebody else keeps the stock of a node. */
    public boolean keep(NodeId node) {
        return byNode.containsKey(node) || others.isPresent();
    }

    /** Whether what was said of a position is too old at a moment. */
    public boolean isStale(ExternalStock stock, Instant now) {
        return keep(stock.node()) && stock.asOf().plus(maxAge).isBefore(now);
    }

    /** Until when what was so at a moment is sold without news; one moment or none. */
    public List<Instant> soldUntil(Instant asOf) {
        return stale == StaleStock.HOLD_BACK ? List.of(asOf.plus(maxAge)) : List.of();
    }

    /** Who keeps it; none where the library does. */
    public Optional<ExternalInventory> of(NodeId node) {
        return Optional.ofNullable(byNode.get(node)).or(() -> others);
    }
}
