package dev.oms.sourcing;

import dev.oms.catalog.Logistics;
import dev.oms.common.Address;
import dev.oms.common.GeoPoint;
import dev.oms.common.NodeId;
import dev.oms.common.Sku;
import dev.oms.inventory.Node;
import dev.oms.inventory.NodeProfile;
import dev.oms.inventory.StockLevel;
import dev.oms.sourcing.SourcingProblem.Demand;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A sourcing problem put together step by step; the destination is Berlin. */
final class SourcingProblems {
    static final GeoPoint BERLIN = new GeoPoint(52.52, 13.405);
    static final GeoPoint HAMBURG = new GeoPoint(53.551, 9.994);
    static final GeoPoint MUNICH = new GeoPoint(48.137, 11.575);

    /** A Monday. */
    static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private final List<Demand> demands = new ArrayList<>();
    private final List<Node> nodes = new ArrayList<>();
    private final List<StockLevel> stock = new ArrayList<>();
    private final Set<NodeId> excluded = new HashSet<>();

    private OrderTerms terms = OrderTerms.shipped("web", 100, NOW);

    static SourcingProblems aProblem() {
        return new SourcingProblems();
    }

    /** Hamburg is closer than Munich; there is nothing anywhere. */
    static SourcingProblems hamburgAndMunich() {
        return aProblem().node("MUNICH", MUNICH).node("HAMBURG", HAMBURG);
    }

    SourcingProblems wants(String sku, int units) {
        demands.add(new Demand(demands.size() + 1, new Sku(sku), units));
        return this;
    }

    SourcingProblems wants(String sku, int units, Logistics logistics, long worth) {
        demands.add(new Demand(demands.size() + 1, new Sku(sku), units, logistics, worth, List.of()));
        return this;
    }

    SourcingProblems on(OrderTerms other) {
        terms = other;
        return this;
    }

    /** Says what the node of that id is and can do. */
    SourcingProblems profile(String id, NodeProfile profile) {
        nodes.replaceAll(node -> node.id().value().equals(id)
                ? new Node(node.id(), node.name(), node.address(), node.active(), List.of(profile))
                : node);
        return this;
    }

    SourcingProblems node(String id, GeoPoint point) {
        return node(id, Address.inCountry("DE").at(point), true);
    }

    SourcingProblems node(String id, Address address, boolean active) {
        nodes.add(new Node(new NodeId(id), id, address, active));
        nodes.sort(Comparator.comparing(node -> node.id().value()));
        return this;
    }

    SourcingProblems stock(String node, String sku, long units) {
        stock.add(new StockLevel(new Sku(sku), new NodeId(node), units + 2, 2, 0));
        return this;
    }

    SourcingProblems exclude(String node) {
        excluded.add(new NodeId(node));
        return this;
    }

    SourcingProblem build() {
        return new SourcingProblem(Address.inCountry("DE").at(BERLIN), demands, nodes, stock, excluded, terms);
    }

    /** What the default policy answers. */
    SourcingDecision decided() {
        return SourcingPolicy.closestThenFewest().source(build());
    }
}
