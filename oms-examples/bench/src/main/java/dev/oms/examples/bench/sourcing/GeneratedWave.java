package dev.oms.examples.bench.sourcing;

import dev.oms.common.Address;
import dev.oms.common.GeoPoint;
import dev.oms.common.NodeId;
import dev.oms.common.Sku;
import dev.oms.inventory.Node;
import dev.oms.inventory.StockLevel;
import dev.oms.sourcing.OrderTerms;
import dev.oms.sourcing.SourcingProblem;
import dev.oms.sourcing.SourcingProblem.Demand;
import dev.oms.sourcing.wave.WaveMember;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Orders of one to four lines that compete, the same ones every time: each SKU lies at a few nodes of a network over a country, about a tenth more of it than
 * is wanted in all.
 */
final class GeneratedWave {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final int MOST_LINES = 4;
    private static final int ORDERS_FOR_A_SKU = 5;
    private static final int NODES_OF_A_SKU = 4;

    private final Random random;
    private final List<Node> nodes;
    private final int skus;
    private final int orders;

    GeneratedWave(int orders, int nodes, long seed) {
        this.random = new Random(seed);
        this.orders = orders;
        this.skus = Math.max(1, orders / ORDERS_FOR_A_SKU);
        this.nodes = IntStream.range(0, nodes)
                .mapToObj(n -> new Node(new NodeId("N%03d".formatted(n)), "", place(), true))
                .toList();
    }

    List<WaveMember> members() {
        List<List<Demand>> wanted =
                IntStream.range(0, orders).mapToObj(order -> demands()).toList();
        List<StockLevel> stock = stock(wanted);
        return wanted.stream()
                .map(demands -> new SourcingProblem(
                        place(),
                        demands,
                        nodes,
                        stock.stream()
                                .filter(level -> demands.stream()
                                        .anyMatch(demand -> demand.sku().equals(level.sku())))
                                .toList(),
                        Set.of(),
                        OrderTerms.shipped("web", 100, NOW)))
                .map(WaveMember::of)
                .toList();
    }

    private List<Demand> demands() {
        List<Demand> demands = new ArrayList<>();
        int lines = 1 + random.nextInt(MOST_LINES);
        for (int line = 1; line <= lines; line++) {
            demands.add(new Demand(line, new Sku("S" + random.nextInt(skus)), 1 + random.nextInt(2)));
        }
        return demands;
    }

    private List<StockLevel> stock(List<List<Demand>> wanted) {
        long[] total = new long[skus];
        wanted.forEach(order -> order.forEach(
                demand -> total[Integer.parseInt(demand.sku().value().substring(1))] += demand.units()));
        List<StockLevel> stock = new ArrayList<>();
        for (int sku = 0; sku < skus; sku++) {
            long[] at = new long[nodes.size()];
            int[] places = random.ints(NODES_OF_A_SKU, 0, nodes.size()).toArray();
            for (long unit = 0; unit < total[sku] + total[sku] / 10 + 1; unit++) {
                at[places[random.nextInt(NODES_OF_A_SKU)]]++;
            }
            for (int node = 0; node < at.length; node++) {
                if (at[node] > 0) {
                    stock.add(new StockLevel(new Sku("S" + sku), nodes.get(node).id(), at[node], 0, 0));
                }
            }
        }
        return stock;
    }

    private Address place() {
        return Address.inCountry("DE").at(new GeoPoint(47.5 + 7 * random.nextDouble(), 6 + 9 * random.nextDouble()));
    }
}
