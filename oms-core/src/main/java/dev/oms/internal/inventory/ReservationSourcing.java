package dev.oms.internal.inventory;

import dev.oms.command.Versioned;
import dev.oms.common.Position;
import dev.oms.common.Sku;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.file.Offers;
import dev.oms.inventory.Buyer;
import dev.oms.inventory.Node;
import dev.oms.inventory.NodeUnits;
import dev.oms.inventory.ReservationLine;
import dev.oms.inventory.ReserveUnits;
import dev.oms.inventory.StockItem;
import dev.oms.order.PoolUnits;
import dev.oms.port.Facts;
import dev.oms.sourcing.OrderTerms;
import dev.oms.sourcing.SourcingDecision;
import dev.oms.sourcing.SourcingProblem;
import dev.oms.sourcing.SourcingProblem.Demand;
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
    private final Offers offers;

    ReservationSourcing(ReserveUnits command, Facts facts, Draft draft) {
        this.command = command;
        this.facts = facts;
        this.draft = draft;
        this.offers = new Offers(facts, draft.now());
    }

    List<ReservationLine> lines() {
        Map<Integer, Map<Position, Long>> shares = new HashMap<>();
        for (SourcingDecision.Assignment each :
                draft.settings().sourcing().source(problem()).assignments()) {
            Sku sku = new Sku(command.items().get(each.line() - 1).sku());
            for (PoolUnits drawn : offers.take(Buyer.UNKNOWN, sku, each, draft)) {
                shares.computeIfAbsent(each.line(), line -> new TreeMap<>())
                        .merge(new Position(sku, each.node(), drawn.pool()), (long) drawn.units(), Long::sum);
            }
            offers.guard(sku, draft);
        }
        List<ReservationLine> lines = new ArrayList<>();
        for (StockItem item : command.items()) {
            int number = lines.size() + 1;
            List<NodeUnits> at = shares.getOrDefault(number, Map.of()).entrySet().stream()
                    .map(each ->
                            new NodeUnits(each.getKey().node(), each.getKey().pool(), each.getValue()))
                    .toList();
            lines.add(new ReservationLine(number, new Sku(item.sku()), item.units(), at));
        }
        return lines;
    }

    private SourcingProblem problem() {
        List<Demand> all = new ArrayList<>();
        for (StockItem item : command.items()) {
            all.add(demand(all.size() + 1, new Sku(item.sku()), Math.toIntExact(item.units())));
        }
        List<Demand> demands =
                offers.within(Buyer.UNKNOWN, all, (demand, units) -> demand(demand.line(), demand.sku(), units));
        List<Node> network = facts.owned(Node.NETWORK, Node.class).stream()
                .map(Versioned::entity)
                .toList();
        return new SourcingProblem(
                command.shipTo().toAddress(),
                demands,
                network,
                offers.levels(Buyer.UNKNOWN, demands),
                Set.of(),
                OrderTerms.shipped("", 0, draft.now()));
    }

    private Demand demand(int line, Sku sku, int units) {
        return new Demand(line, sku, units, offers.logistics(sku), 0, List.of());
    }

    /** For people: what there is of a SKU for somebody who has not ordered yet. */
    String there(Sku sku) {
        return offers.there(Buyer.UNKNOWN, sku);
    }
}
