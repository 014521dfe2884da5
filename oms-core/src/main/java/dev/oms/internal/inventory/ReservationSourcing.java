package dev.oms.internal.inventory;

import dev.oms.catalog.Logistics;
import dev.oms.catalog.Product;
import dev.oms.command.Versioned;
import dev.oms.common.NodeId;
import dev.oms.common.Sku;
import dev.oms.internal.engine.Draft;
import dev.oms.inventory.Node;
import dev.oms.inventory.NodeUnits;
import dev.oms.inventory.ReservationLine;
import dev.oms.inventory.ReserveUnits;
import dev.oms.inventory.StockItem;
import dev.oms.inventory.StockLevel;
import dev.oms.port.Facts;
import dev.oms.sourcing.OrderTerms;
import dev.oms.sourcing.SourcingDecision;
import dev.oms.sourcing.SourcingProblem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Chooses the nodes of a reservation as those of an order would be chosen, so that the order finds what it needs. */
final class ReservationSourcing {
    private final ReserveUnits command;
    private final Facts facts;
    private final Draft draft;

    ReservationSourcing(ReserveUnits command, Facts facts, Draft draft) {
        this.command = command;
        this.facts = facts;
        this.draft = draft;
    }

    List<ReservationLine> lines() {
        Map<Integer, Map<String, Long>> shares = new HashMap<>();
        for (SourcingDecision.Assignment each :
                draft.settings().sourcing().source(problem()).assignments()) {
            shares.computeIfAbsent(each.line(), line -> new TreeMap<>())
                    .merge(each.node().value(), (long) each.units(), Long::sum);
        }
        List<ReservationLine> lines = new ArrayList<>();
        for (StockItem item : command.items()) {
            int number = lines.size() + 1;
            List<NodeUnits> at = shares.getOrDefault(number, Map.of()).entrySet().stream()
                    .map(each -> new NodeUnits(new NodeId(each.getKey()), each.getValue()))
                    .toList();
            lines.add(new ReservationLine(number, new Sku(item.sku()), item.units(), at));
        }
        return lines;
    }

    private SourcingProblem problem() {
        List<SourcingProblem.Demand> demands = new ArrayList<>();
        for (StockItem item : command.items()) {
            Sku sku = new Sku(item.sku());
            Logistics logistics = facts.find(Product.key(sku), Product.class)
                    .map(product -> product.entity().logistics())
                    .orElse(Logistics.USUAL);
            demands.add(new SourcingProblem.Demand(
                    demands.size() + 1, sku, Math.toIntExact(item.units()), logistics, 0, List.of()));
        }
        List<Node> network = facts.owned(Node.NETWORK, Node.class).stream()
                .map(Versioned::entity)
                .toList();
        List<StockLevel> stock = demands.stream()
                .map(SourcingProblem.Demand::sku)
                .distinct()
                .flatMap(sku -> facts.stock(sku).stream())
                .toList();
        return new SourcingProblem(
                command.shipTo().toAddress(),
                demands,
                network,
                stock,
                Set.of(),
                OrderTerms.shipped("", 0, draft.now()));
    }
}
