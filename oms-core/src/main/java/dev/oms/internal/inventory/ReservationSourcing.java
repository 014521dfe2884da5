package dev.oms.internal.inventory;

import dev.oms.catalog.Logistics;
import dev.oms.catalog.Product;
import dev.oms.command.Versioned;
import dev.oms.common.NodeId;
import dev.oms.common.Sku;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.file.Offers;
import dev.oms.inventory.Buyer;
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
import dev.oms.sourcing.SourcingProblem.Demand;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Chooses the nodes of a reservation as those of an order would be chosen, so that the order finds what it needs. */
final class ReservationSourcing {
    private final ReserveUnits command;
    private final Facts facts;
    private final Draft draft;
    private final Offers offers;

    ReservationSourcing(ReserveUnits command, Facts facts, Draft draft) {
        this.command = command;
        this.facts = facts;
        this.draft = draft;
        this.offers = new Offers(facts, draft.now());
    }

    List<ReservationLine> lines() {
        Map<Integer, Map<String, Long>> shares = new HashMap<>();
        for (SourcingDecision.Assignment each :
                draft.settings().sourcing().source(problem()).assignments()) {
            take(each);
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

    private void take(SourcingDecision.Assignment each) {
        Sku sku = new Sku(command.items().get(each.line() - 1).sku());
        offers.bookUnlimited(Buyer.UNKNOWN, sku, each, draft);
        offers.guard(sku, draft);
    }

    private SourcingProblem problem() {
        List<Demand> demands = demands();
        Map<Sku, Long> wanted = new LinkedHashMap<>();
        demands.forEach(demand -> wanted.merge(demand.sku(), (long) demand.units(), Long::sum));
        List<StockLevel> stock = new ArrayList<>();
        wanted.forEach(
                (sku, units) -> stock.addAll(offers.to(Buyer.UNKNOWN, sku).levels(units)));
        List<Node> network = facts.owned(Node.NETWORK, Node.class).stream()
                .map(Versioned::entity)
                .toList();
        OrderTerms terms = OrderTerms.shipped("", 0, draft.now());
        return new SourcingProblem(command.shipTo().toAddress(), demands, network, stock, Set.of(), terms);
    }

    /** As much of the items as may be sold over all nodes: a policy sees nodes one by one. */
    private List<Demand> demands() {
        Map<Sku, Long> most = new HashMap<>();
        List<Demand> demands = new ArrayList<>();
        for (int i = 0; i < command.items().size(); i++) {
            StockItem item = command.items().get(i);
            Sku sku = new Sku(item.sku());
            long left = most.computeIfAbsent(
                    sku, each -> offers.to(Buyer.UNKNOWN, each).most());
            int units = Math.toIntExact(Math.min(item.units(), left));
            if (units > 0) {
                demands.add(new Demand(i + 1, sku, units, logistics(sku), 0, List.of()));
                most.put(sku, left - units);
            }
        }
        return demands;
    }

    private Logistics logistics(Sku sku) {
        return facts.find(Product.key(sku), Product.class)
                .map(product -> product.entity().logistics())
                .orElse(Logistics.USUAL);
    }
}
