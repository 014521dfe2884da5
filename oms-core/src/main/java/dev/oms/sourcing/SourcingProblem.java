package dev.oms.sourcing;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.catalog.Logistics;
import dev.oms.common.Address;
import dev.oms.common.NodeId;
import dev.oms.common.Sku;
import dev.oms.inventory.Node;
import dev.oms.inventory.StockLevel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is to be fulfilled, and from where it could be.
 *
 * @param demands units by line; several lines may want the same SKU
 * @param nodes the whole network, sorted by id
 * @param stock levels of the demanded SKUs
 * @param excluded nodes that may not be chosen, such as the one that has just failed
 * @param rooms what nodes can still take on, by node; those that are not named do whatever their profile says
 */
public record SourcingProblem(
        Address destination,
        List<Demand> demands,
        List<Node> nodes,
        List<StockLevel> stock,
        Set<NodeId> excluded,
        OrderTerms terms,
        Map<NodeId, Room> rooms) {
    public SourcingProblem {
        demands = List.copyOf(demands);
        nodes = List.copyOf(nodes);
        stock = List.copyOf(stock);
        excluded = Set.copyOf(excluded);
        rooms = Map.copyOf(rooms);
    }

    /** Where nobody else has taken anything of what nodes can do in a day. */
    public SourcingProblem(
            Address destination,
            List<Demand> demands,
            List<Node> nodes,
            List<StockLevel> stock,
            Set<NodeId> excluded,
            OrderTerms terms) {
        this(destination, demands, nodes, stock, excluded, terms, Map.of());
    }

    /** The same for other demands. */
    public SourcingProblem wanting(List<Demand> others) {
        return new SourcingProblem(destination, others, nodes, stock, excluded, terms, rooms);
    }

    /** The same where less is left. */
    public SourcingProblem leaving(List<StockLevel> others) {
        return new SourcingProblem(destination, demands, nodes, others, excluded, terms, rooms);
    }

    /** The same where other nodes may not be chosen. */
    public SourcingProblem excluding(Set<NodeId> others) {
        return new SourcingProblem(destination, demands, nodes, stock, others, terms, rooms);
    }

    /** The same where nodes can take on something else. */
    public SourcingProblem within(Map<NodeId, Room> others) {
        return new SourcingProblem(destination, demands, nodes, stock, excluded, terms, others);
    }

    /** What a node can still take on; none where only its profile says. */
    Optional<Room> room(NodeId node) {
        return Optional.ofNullable(rooms.get(node));
    }

    /** Units wanted over all lines. */
    public long units() {
        return demands.stream().mapToLong(Demand::units).sum();
    }

    /** What the wanted units weigh. */
    public long grams() {
        return demands.stream()
                .mapToLong(demand -> Amounts.times(demand.logistics().grams(), demand.units()))
                .reduce(0, Amounts::plus);
    }

    /** What the wanted units cost the customer, in minor units. */
    public long worth() {
        return demands.stream().mapToLong(Demand::worth).sum();
    }

    /**
     * Units that one order line wants.
     *
     * @param logistics what moving them asks for
     * @param worth what these units cost the customer, in minor units of the order's currency
     * @param barred nodes that may not give any of them
     */
    public record Demand(int line, Sku sku, int units, Logistics logistics, long worth, List<NodeId> barred) {
        public Demand {
            barred = List.copyOf(barred);
            require(units > 0, "line %d wants at least one unit, not %d", line, units);
        }

        /** Usual goods from anywhere. */
        public Demand(int line, Sku sku, int units) {
            this(line, sku, units, Logistics.USUAL, 0, List.of());
        }

        /** The same, not from these nodes. */
        public Demand barring(List<NodeId> nodes) {
            return new Demand(line, sku, units, logistics, worth, nodes);
        }

        /** Whether a node may give units of it, stock apart. */
        boolean mayComeFrom(Node node) {
            return (logistics.needs().isEmpty() || node.profile().canAll(logistics.needs()))
                    && !barred.contains(node.id());
        }
    }
}
