package dev.oms.sourcing;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.common.Address;
import dev.oms.common.NodeId;
import dev.oms.common.Sku;
import dev.oms.inventory.Node;
import dev.oms.inventory.StockLevel;
import java.util.List;
import java.util.Set;

/**
 * What is to be fulfilled, and from where it could be.
 *
 * @param demands units by line; several lines may want the same SKU
 * @param nodes the whole network, sorted by id
 * @param stock levels of the demanded SKUs
 * @param excluded nodes that may not be chosen, such as the one that has just failed
 */
public record SourcingProblem(
        Address destination, List<Demand> demands, List<Node> nodes, List<StockLevel> stock, Set<NodeId> excluded) {
    public SourcingProblem {
        demands = List.copyOf(demands);
        nodes = List.copyOf(nodes);
        stock = List.copyOf(stock);
        excluded = Set.copyOf(excluded);
    }

    /** Units that one order line wants. */
    public record Demand(int line, Sku sku, int units) {
        public Demand {
            require(units > 0, "line %d wants at least one unit, not %d", line, units);
        }
    }
}
