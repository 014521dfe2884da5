package dev.oms.internal.inventory;

import dev.oms.command.EntityKey;
import dev.oms.command.Versioned;
import dev.oms.common.NodeId;
import dev.oms.common.OrderId;
import dev.oms.common.Position;
import dev.oms.common.Sku;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.file.Allocation;
import dev.oms.internal.file.Backorders;
import dev.oms.internal.file.Offers;
import dev.oms.internal.file.OrderFile;
import dev.oms.inventory.Backorder;
import dev.oms.inventory.Buyer;
import dev.oms.inventory.HeldUnits;
import dev.oms.inventory.Offer;
import dev.oms.inventory.StockLevel;
import dev.oms.order.BackorderFilled;
import dev.oms.order.OrderLine;
import dev.oms.order.PoolUnits;
import dev.oms.order.UnitMove;
import dev.oms.order.UnitState;
import dev.oms.port.Facts;
import dev.oms.sourcing.SourcingDecision;
import dev.oms.sourcing.SourcingPolicy;
import dev.oms.sourcing.SourcingProblem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gives stock to one place in the queue after the other, each from what those before it have left. */
final class BackorderFill {
    private final Facts facts;
    private final Draft draft;
    private final ActiveStock stock;
    private final Offers offers;
    private final Map<EntityKey, Integer> served = new HashMap<>();
    private final Map<OrderId, OrderFile> files = new LinkedHashMap<>();
    private final Map<Position, Long> given = new HashMap<>();

    BackorderFill(Facts facts, Draft draft) {
        this.facts = facts;
        this.draft = draft;
        this.stock = new ActiveStock(facts, draft.now());
        this.offers = new Offers(facts, draft.now());
    }

    /** Serves one place as far as the stock goes; answers the units that it got. */
    int serve(EntityKey place) {
        if (served.containsKey(place)) {
            return 0;
        }
        Optional<Backorder> waiting =
                facts.find(place, Backorder.class).map(Versioned::entity).filter(b -> !b.held());
        Optional<OrderFile> file = waiting.flatMap(b -> file(b.order()));
        return file.isEmpty() ? 0 : serve(waiting.get(), file.get());
    }

    /** Serves those of these places whose orders then wait for nothing more; answers the units that they got. */
    int serveWhole(List<EntityKey> places) {
        int got = 0;
        for (EntityKey key : places) {
            Optional<Backorder> place = facts.find(key, Backorder.class).map(Versioned::entity);
            if (place.isPresent() && waits(key) && wouldBeComplete(place.get().order(), places)) {
                for (OrderLine line : waitingLines(place.get().order())) {
                    got += serve(Backorder.key(place.get().order(), line.number()));
                }
            }
        }
        return got;
    }

    private List<OrderLine> waitingLines(OrderId order) {
        return file(order).stream()
                .flatMap(file -> file.order().lines().stream())
                .filter(line -> line.quantities().backordered() > 0)
                .toList();
    }

    private boolean wouldBeComplete(OrderId order, List<EntityKey> places) {
        Map<Sku, Long> wanted = new HashMap<>();
        for (OrderLine line : waitingLines(order)) {
            if (!places.contains(Backorder.key(order, line.number()))) {
                return false;
            }
            wanted.merge(line.sku(), (long) line.quantities().backordered(), Long::sum);
        }
        return wanted.entrySet().stream()
                .allMatch(each -> stock.offered(each.getKey(), leftOf(each.getKey())) >= each.getValue());
    }

    private int serve(Backorder waiting, OrderFile file) {
        List<UnitMove> moves = new ArrayList<>();
        int got = 0;
        Buyer buyer = Offers.buyer(file.order(), draft);
        Optional<SourcingProblem> problem = problem(waiting, file, buyer);
        if (problem.isEmpty()) {
            return 0;
        }
        SourcingPolicy policy = draft.settings().sourcing();
        SourcingDecision decision = policy.source(problem.get());
        for (SourcingDecision.Assignment each : decision.assignments()) {
            for (PoolUnits drawn : offers.take(buyer, waiting.sku(), each, draft)) {
                moves.add(Allocation.reserving(each, UnitState.BACKORDERED, drawn, offers.isTracked(waiting.sku())));
                reserve(waiting, each.node(), drawn, buyer);
            }
            got += each.units();
        }
        if (got > 0) {
            offers.guard(waiting.sku(), draft);
            file.apply(new BackorderFilled(
                    moves, List.of(decision), List.of(Allocation.inputs(policy, problem.get(), facts))));
            Backorders.shrink(facts, draft, waiting.order(), waiting.line(), got);
            served.merge(waiting.key(), got, Integer::sum);
        }
        return got;
    }

    /** Whether some units of a place still wait. */
    boolean waits(EntityKey place) {
        int units =
                facts.find(place, Backorder.class).map(b -> b.entity().units()).orElse(Integer.MAX_VALUE);
        return served.getOrDefault(place, 0) < units;
    }

    /** Whether units of a SKU can still be promised. */
    boolean hasLeft(Sku sku) {
        return stock.offered(sku, leftOf(sku)) > 0;
    }

    void save() {
        files.values().forEach(OrderFile::save);
    }

    private Optional<OrderFile> file(OrderId order) {
        if (!files.containsKey(order)) {
            OrderFile.open(facts, order, draft).ifPresent(file -> files.put(order, file));
        }
        return Optional.ofNullable(files.get(order));
    }

    /** None where rules keep everything from this buyer. */
    private Optional<SourcingProblem> problem(Backorder queued, OrderFile file, Buyer buyer) {
        Offer offer = offers.to(buyer, queued.sku(), leftOf(queued.sku()));
        int units = (int) Math.min(queued.units(), offer.most());
        if (units == 0) {
            return Optional.empty();
        }
        OrderLine line = file.order().line(queued.line()).orElseThrow();
        return Optional.of(new SourcingProblem(
                file.order().shipTo(),
                List.of(Allocation.demand(line, units, offers)),
                stock.network(),
                offer.levels(units),
                Set.of(),
                Allocation.terms(file.order(), draft)));
    }

    private List<StockLevel> leftOf(Sku sku) {
        return facts.stock(sku).stream().map(this::left).toList();
    }

    private StockLevel left(StockLevel level) {
        return level.reserving(given.getOrDefault(level.position(), 0L));
    }

    private void reserve(Backorder queued, NodeId node, PoolUnits drawn, Buyer buyer) {
        String reference = OrderLine.reference(queued.order(), queued.line());
        HeldUnits held = new HeldUnits(reference, queued.sku(), node, drawn.pool(), drawn.units());
        if (!offers.isUnlimitedAt(buyer, queued.sku(), node)) {
            given.merge(held.position(), held.units(), Long::sum);
        }
        draft.reserve(held, "backorder");
    }
}
