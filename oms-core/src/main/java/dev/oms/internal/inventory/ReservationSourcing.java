package dev.oms.internal.inventory;

import dev.oms.catalog.Kit;
import dev.oms.catalog.Product;
import dev.oms.command.Versioned;
import dev.oms.common.Position;
import dev.oms.common.Sku;
import dev.oms.internal.catalog.Explosion;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.file.Offers;
import dev.oms.internal.file.Rounds;
import dev.oms.internal.file.Shelf;
import dev.oms.internal.file.Wish;
import dev.oms.inventory.Buyer;
import dev.oms.inventory.Node;
import dev.oms.inventory.NodeUnits;
import dev.oms.inventory.ReservationLine;
import dev.oms.inventory.ReserveUnits;
import dev.oms.inventory.StockItem;
import dev.oms.inventory.StockLevel;
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
import java.util.stream.IntStream;

/**
 * Chooses the nodes of a reservation as those of an order would be chosen, so that the order finds what it needs. A bundle
 * has a line for each of its components.
 */
final class ReservationSourcing {
    private final ReserveUnits command;
    private final Facts facts;
    private final Draft draft;
    private final Offers offers;
    private final List<Slot> slots = new ArrayList<>();
    private final List<Wish> wishes = new ArrayList<>();

    /** What a line is for: goods of an item of the command. */
    private record Slot(int item, Sku sku, long wanted) {}

    ReservationSourcing(ReserveUnits command, Facts facts, Draft draft) {
        this.command = command;
        this.facts = facts;
        this.draft = draft;
        this.offers = new Offers(facts, draft.now());
        for (int i = 0; i < command.items().size(); i++) {
            wish(i, command.items().get(i));
        }
    }

    List<ReservationLine> lines() {
        Map<Integer, Map<Position, Long>> shares = new HashMap<>();
        Rounds rounds = new Rounds(
                offers, new Shelf(facts), Buyer.UNKNOWN, draft.settings().sourcing(), this::problem);
        rounds.source(wishes).stream()
                .flatMap(round -> round.goods().stream())
                .forEach(each -> take(each, shares.computeIfAbsent(each.line(), line -> new TreeMap<>())));
        return IntStream.rangeClosed(1, slots.size())
                .mapToObj(number -> line(number, shares.getOrDefault(number, Map.of())))
                .toList();
    }

    /** Place in the command of the item that a line is for. */
    int item(int line) {
        return slots.get(line - 1).item();
    }

    private ReservationLine line(int number, Map<Position, Long> shares) {
        Slot slot = slots.get(number - 1);
        List<NodeUnits> at = shares.entrySet().stream()
                .map(each -> new NodeUnits(each.getKey().node(), each.getKey().pool(), each.getValue()))
                .toList();
        return new ReservationLine(number, slot.sku(), slot.wanted(), at);
    }

    private void wish(int item, StockItem wanted) {
        Sku sku = new Sku(wanted.sku());
        Explosion explosion = Explosion.of(facts);
        if (!explosion.isBundle(sku)) {
            goods(item, sku, wanted.units());
            return;
        }
        List<Wish.Part> parts = new ArrayList<>();
        for (Kit.Component each : explosion.components(sku)) {
            parts.add(new Wish.Part(slots.size() + 1, each.sku(), each.units()));
            slots.add(new Slot(item, each.sku(), each.units() * wanted.units()));
        }
        int bundles = Math.toIntExact(wanted.units());
        if (isWhole(sku)) {
            // Numbered from below zero: the lines are those of the components.
            int line = -1 - item;
            wishes.add(new Wish(line, sku, bundles, units -> bundle(line, sku, units, parts), parts));
        } else {
            parts.forEach(part -> wishes.add(goods(part.line(), part.sku(), part.each() * bundles)));
        }
    }

    private void goods(int item, Sku sku, long units) {
        slots.add(new Slot(item, sku, units));
        wishes.add(goods(slots.size(), sku, Math.toIntExact(units)));
    }

    private Wish goods(int line, Sku sku, int units) {
        return Wish.goods(line, sku, units, some -> demand(line, sku, some));
    }

    private boolean isWhole(Sku bundle) {
        return facts.find(Product.key(bundle), Product.class)
                .flatMap(product -> product.entity().kit().stream().findFirst())
                .map(Kit::whole)
                .orElse(false);
    }

    private void take(SourcingDecision.Assignment each, Map<Position, Long> shares) {
        Sku sku = slots.get(each.line() - 1).sku();
        for (PoolUnits drawn : offers.take(Buyer.UNKNOWN, sku, each, draft)) {
            shares.merge(new Position(sku, each.node(), drawn.pool()), (long) drawn.units(), Long::sum);
        }
        offers.guard(sku, draft);
    }

    private SourcingProblem problem(List<Demand> demands, List<StockLevel> stock) {
        List<Node> network = facts.owned(Node.NETWORK, Node.class).stream()
                .map(Versioned::entity)
                .toList();
        return new SourcingProblem(
                command.shipTo().toAddress(),
                demands,
                network,
                stock,
                Set.of(),
                OrderTerms.shipped("", 0, draft.now()));
    }

    private Demand demand(int line, Sku sku, int units) {
        return new Demand(line, sku, units, offers.logistics(sku), 0, List.of());
    }

    private Demand bundle(int line, Sku sku, int units, List<Wish.Part> parts) {
        return new Demand(line, sku, units, offers.logistics(sku, parts), 0, List.of());
    }

    /** For people: what there is of a SKU for somebody who has not ordered yet. */
    String there(Sku sku) {
        return offers.there(Buyer.UNKNOWN, sku);
    }
}
