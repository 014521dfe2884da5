package dev.oms.sourcing;

import dev.oms.common.Address;
import dev.oms.common.NodeId;
import dev.oms.common.Personal;
import dev.oms.common.Sku;
import dev.oms.inventory.Node;
import dev.oms.inventory.StockLevel;
import dev.oms.sourcing.SourcingProblem.Demand;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * What a decision was taken on, as it is stored with it: nodes by their versions, which their own timelines keep, and stock
 * as one row of numbers for each node that had some.
 *
 * @param policy name of the policy that decided
 * @param destination without name and street
 * @param nodes the whole network, in the order it was given in
 */
public record SourcingInputs(
        String policy,
        @Personal Address destination,
        List<Demand> demands,
        List<NodeVersion> nodes,
        List<Shelf> stock,
        List<NodeId> excluded,
        OrderTerms terms) {
    public SourcingInputs {
        demands = List.copyOf(demands);
        nodes = List.copyOf(nodes);
        stock = List.copyOf(stock);
        excluded = List.copyOf(excluded);
    }

    /** A node as it was. */
    public record NodeVersion(NodeId node, long version) {}

    /**
     * What a node had.
     *
     * @param available units of each demanded SKU, in the order in which the demands name them first
     */
    public record Shelf(NodeId node, List<Long> available) {
        public Shelf {
            available = List.copyOf(available);
        }
    }

    /** The inputs of a problem. */
    public static SourcingInputs of(String policy, SourcingProblem problem, List<NodeVersion> nodes) {
        Address to = problem.destination();
        return new SourcingInputs(
                policy,
                new Address("", List.of(), to.postalCode(), "", to.country(), to.location()),
                problem.demands(),
                nodes,
                shelves(problem),
                problem.excluded().stream()
                        .sorted(java.util.Comparator.comparing(NodeId::value))
                        .toList(),
                problem.terms());
    }

    /** The problem again, with the nodes as they were. */
    public SourcingProblem problem(Function<NodeVersion, Node> network) {
        List<Sku> skus = skus(demands);
        List<StockLevel> levels = new ArrayList<>();
        for (Shelf shelf : stock) {
            IntStream.range(0, skus.size())
                    .forEach(i -> levels.add(new StockLevel(
                            skus.get(i), shelf.node(), shelf.available().get(i), 0, 0)));
        }
        return new SourcingProblem(
                destination, demands, nodes.stream().map(network).toList(), levels, new HashSet<>(excluded), terms);
    }

    private static List<Shelf> shelves(SourcingProblem problem) {
        Map<Sku, Integer> places = new HashMap<>();
        skus(problem.demands()).forEach(sku -> places.put(sku, places.size()));
        Map<NodeId, Long[]> rows = new HashMap<>();
        for (StockLevel level : problem.stock()) {
            Integer place = places.get(level.sku());
            if (place != null && level.available() > 0) {
                rows.computeIfAbsent(level.node(), node -> zeroes(places.size()))[place] = level.available();
            }
        }
        return problem.nodes().stream()
                .map(Node::id)
                .filter(rows::containsKey)
                .map(node -> new Shelf(node, List.of(rows.get(node))))
                .toList();
    }

    private static Long[] zeroes(int length) {
        Long[] zeroes = new Long[length];
        java.util.Arrays.fill(zeroes, 0L);
        return zeroes;
    }

    private static List<Sku> skus(List<Demand> demands) {
        return demands.stream().map(Demand::sku).distinct().toList();
    }
}
