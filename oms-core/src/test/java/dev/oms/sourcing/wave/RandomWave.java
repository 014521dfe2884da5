package dev.oms.sourcing.wave;

import dev.oms.catalog.Logistics;
import dev.oms.common.Address;
import dev.oms.common.GeoPoint;
import dev.oms.common.NodeId;
import dev.oms.common.Sku;
import dev.oms.inventory.Node;
import dev.oms.inventory.StockLevel;
import dev.oms.sourcing.OrderTerms;
import dev.oms.sourcing.SourcingProblem;
import dev.oms.sourcing.SourcingProblem.Demand;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Orders over a small network with too little of what is near. */
record RandomWave(List<SourcingProblem> orders, List<StockLevel> stock) {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    static RandomWave of(long seed, int mostOrders, int mostNodes, int mostSkus) {
        Random random = new Random(seed);
        int nodes = 2 + random.nextInt(mostNodes - 1);
        int skus = 1 + random.nextInt(mostSkus);
        List<Node> network = new ArrayList<>();
        List<StockLevel> stock = new ArrayList<>();
        for (int n = 0; n < nodes; n++) {
            NodeId id = new NodeId("N%02d".formatted(n));
            network.add(new Node(id, "", Address.inCountry("DE").at(point(random)), true));
            for (int s = 0; s < skus; s++) {
                if (random.nextInt(3) > 0) {
                    stock.add(new StockLevel(new Sku("S" + s), id, random.nextInt(6), 0, 0));
                }
            }
        }
        List<SourcingProblem> orders = new ArrayList<>();
        int count = 2 + random.nextInt(mostOrders - 1);
        for (int o = 0; o < count; o++) {
            orders.add(order(random, network, stock, skus));
        }
        return new RandomWave(orders, stock);
    }

    List<WaveMember> members() {
        return orders.stream().map(WaveMember::of).toList();
    }

    private static SourcingProblem order(Random random, List<Node> network, List<StockLevel> stock, int skus) {
        List<Demand> demands = new ArrayList<>();
        int lines = 1 + random.nextInt(3);
        for (int line = 1; line <= lines; line++) {
            Logistics logistics = random.nextInt(4) == 0 ? new Logistics(500, Set.of(), true, "") : Logistics.USUAL;
            demands.add(new Demand(
                    line, new Sku("S" + random.nextInt(skus)), 1 + random.nextInt(3), logistics, 1_000, List.of()));
        }
        return new SourcingProblem(
                Address.inCountry("DE").at(point(random)),
                demands,
                network,
                stock,
                Set.of(),
                OrderTerms.shipped("web", 100, NOW));
    }

    private static GeoPoint point(Random random) {
        return new GeoPoint(47 + random.nextInt(80) / 10.0, 6 + random.nextInt(80) / 10.0);
    }
}
