package dev.oms.internal.inventory;

import dev.oms.command.Versioned;
import dev.oms.common.NodeId;
import dev.oms.common.Sku;
import dev.oms.inventory.Node;
import dev.oms.inventory.StockLevel;
import dev.oms.port.Facts;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** The network, and the stock of those of its nodes that get new work. */
final class ActiveStock {
    private final Facts facts;
    private final List<Node> network;
    private final Set<NodeId> active;

    ActiveStock(Facts facts) {
        this.facts = facts;
        this.network = facts.owned(Node.NETWORK, Node.class).stream()
                .map(Versioned::entity)
                .toList();
        this.active = network.stream().filter(Node::active).map(Node::id).collect(Collectors.toSet());
    }

    List<Node> network() {
        return network;
    }

    /** Units of a SKU that can be promised now. */
    long available(Sku sku) {
        return sum(sku, StockLevel::available);
    }

    /** Sums something over the active positions of a SKU. */
    long sum(Sku sku, ToLongFunction<StockLevel> units) {
        return facts.stock(sku).stream()
                .filter(level -> active.contains(level.node()))
                .mapToLong(units)
                .sum();
    }
}
