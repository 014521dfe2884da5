package dev.oms.sourcing;

import dev.oms.catalog.Logistics;
import dev.oms.common.Address;
import dev.oms.common.NodeId;
import dev.oms.common.Personal;
import dev.oms.common.Sku;
import dev.oms.inventory.Node;
import dev.oms.inventory.StockLevel;
import dev.oms.sourcing.SourcingProblem.Demand;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * What a decision was taken on, as it is stored with it, as short as can be: nodes by their versions, which their own
 * timelines keep, and the moment not at all, since the event has it.
 *
 * @param policy name of the policy that decided
 * @param destination without name and street
 * @param nodes the whole network, in the order it was given in
 * @param rooms what nodes with a capacity could still take on, sorted by node
 */
public record SourcingInputs(
        String policy,
        @Personal Address destination,
        List<Wanted> wanted,
        List<Shelf> nodes,
        List<NodeId> excluded,
        String channel,
        int priority,
        List<NodeId> pickup,
        List<LocalDate> promised,
        List<Room> rooms) {
    public SourcingInputs {
        wanted = List.copyOf(wanted);
        nodes = List.copyOf(nodes);
        excluded = List.copyOf(excluded);
        pickup = List.copyOf(pickup);
        promised = List.copyOf(promised);
        rooms = List.copyOf(rooms);
    }

    /**
     * Units that one order line wants.
     *
     * @param handling what moving them asks for, none or one; none for usual goods
     */
    public record Wanted(int line, Sku sku, int units, long worth, List<Logistics> handling, List<NodeId> barred) {
        public Wanted {
            handling = List.copyOf(handling);
            barred = List.copyOf(barred);
        }

        private static Wanted of(Demand demand) {
            List<Logistics> handling =
                    demand.logistics().equals(Logistics.USUAL) ? List.of() : List.of(demand.logistics());
            return new Wanted(demand.line(), demand.sku(), demand.units(), demand.worth(), handling, demand.barred());
        }

        private Demand demand() {
            return new Demand(line, sku, units, handling.isEmpty() ? Logistics.USUAL : handling.get(0), worth, barred);
        }
    }

    /**
     * A node as it was, and what it had.
     *
     * @param available units of each wanted SKU, in the order in which the lines name them first; none where it had nothing
     */
    public record Shelf(NodeId node, long version, List<Long> available) {
        public Shelf {
            available = List.copyOf(available);
        }
    }

    /**
     * The inputs of a problem.
     *
     * @param versions of its nodes, in their order
     */
    public static SourcingInputs of(String policy, SourcingProblem problem, long[] versions) {
        Address to = problem.destination();
        OrderTerms terms = problem.terms();
        return new SourcingInputs(
                policy,
                new Address("", List.of(), to.postalCode(), "", to.country(), to.location()),
                problem.demands().stream().map(Wanted::of).toList(),
                shelves(problem, versions),
                problem.excluded().stream()
                        .sorted(Comparator.comparing(NodeId::value))
                        .toList(),
                terms.channel(),
                terms.priority(),
                terms.pickup(),
                terms.promised(),
                problem.rooms().values().stream()
                        .sorted(Comparator.comparing(room -> room.node().value()))
                        .toList());
    }

    /** The problem again, as it was at the moment of the decision, with the nodes in the versions of that time. */
    public SourcingProblem problem(Instant at, BiFunction<NodeId, Long, Node> network) {
        List<Demand> demands = wanted.stream().map(Wanted::demand).toList();
        List<Sku> skus = demands.stream().map(Demand::sku).distinct().toList();
        List<StockLevel> levels = new ArrayList<>();
        for (Shelf shelf : nodes) {
            for (int i = 0; i < shelf.available().size(); i++) {
                levels.add(new StockLevel(
                        skus.get(i), shelf.node(), shelf.available().get(i), 0, 0));
            }
        }
        return new SourcingProblem(
                destination,
                demands,
                nodes.stream()
                        .map(shelf -> network.apply(shelf.node(), shelf.version()))
                        .toList(),
                levels,
                new HashSet<>(excluded),
                new OrderTerms(channel, priority, at, pickup, promised),
                rooms.stream().collect(Collectors.toMap(Room::node, room -> room)));
    }

    private static List<Shelf> shelves(SourcingProblem problem, long[] versions) {
        Map<Sku, Integer> places = new HashMap<>();
        for (Demand demand : problem.demands()) {
            places.putIfAbsent(demand.sku(), places.size());
        }
        Map<NodeId, Long[]> rows = new HashMap<>();
        for (StockLevel level : problem.stock()) {
            Integer place = places.get(level.sku());
            if (place != null && level.available() > 0) {
                rows.computeIfAbsent(level.node(), node -> zeroes(places.size()))[place] = level.available();
            }
        }
        List<Shelf> shelves = new ArrayList<>(versions.length);
        Long[] nothing = {};
        for (int i = 0; i < versions.length; i++) {
            NodeId node = problem.nodes().get(i).id();
            shelves.add(new Shelf(node, versions[i], List.of(rows.getOrDefault(node, nothing))));
        }
        return shelves;
    }

    private static Long[] zeroes(int length) {
        Long[] zeroes = new Long[length];
        java.util.Arrays.fill(zeroes, 0L);
        return zeroes;
    }
}
