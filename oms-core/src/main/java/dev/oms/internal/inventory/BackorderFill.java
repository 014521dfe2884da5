package dev.oms.internal.inventory;

import dev.oms.command.EntityKey;
import dev.oms.command.Versioned;
import dev.oms.common.OrderId;
import dev.oms.common.Sku;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.file.Backorders;
import dev.oms.internal.file.Cases;
import dev.oms.internal.file.FedBundles;
import dev.oms.internal.file.Feeding;
import dev.oms.internal.file.Offers;
import dev.oms.internal.file.OrderFile;
import dev.oms.internal.file.Problems;
import dev.oms.internal.file.Reserving;
import dev.oms.internal.file.Rounds;
import dev.oms.internal.file.Shelf;
import dev.oms.internal.file.Wish;
import dev.oms.internal.file.Wishes;
import dev.oms.internal.sourcing.FailSafeSourcing;
import dev.oms.inventory.Backorder;
import dev.oms.inventory.Buyer;
import dev.oms.order.BackorderFilled;
import dev.oms.order.Order;
import dev.oms.order.OrderLine;
import dev.oms.order.UnitMove;
import dev.oms.order.UnitState;
import dev.oms.port.Facts;
import dev.oms.sourcing.Parking;
import dev.oms.sourcing.SourcingDecision;
import dev.oms.sourcing.SourcingPolicy;
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
    private final Shelf shelf;
    private final Map<EntityKey, String> why = new HashMap<>();

    BackorderFill(Facts facts, Draft draft) {
        this.facts = facts;
        this.draft = draft;
        this.stock = new ActiveStock(facts, draft.now());
        this.offers = new Offers(facts, draft.now());
        this.shelf = new Shelf(facts);
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
                .filter(line -> queued(order, line) > 0)
                .toList();
    }

    private boolean wouldBeComplete(OrderId order, List<EntityKey> places) {
        Map<Sku, Long> wanted = new HashMap<>();
        for (OrderLine line : waitingLines(order)) {
            if (!places.contains(Backorder.key(order, line.number()))) {
                return false;
            }
            wanted.merge(line.sku(), (long) queued(order, line), Long::sum);
        }
        return wanted.entrySet().stream()
                .allMatch(each -> stock.offered(each.getKey(), shelf.left(each.getKey())) >= each.getValue());
    }

    /** The components of a whole bundle are served together, wherever in the queue they stand. */
    private int serve(Backorder waiting, OrderFile file) {
        Order order = file.order();
        OrderLine line = order.line(waiting.line()).orElseThrow();
        List<OrderLine> together =
                line.isPartOfWhole() ? order.components(line.part().get(0).line()) : List.of(line);
        Wishes wished = new Wishes(order, offers, each -> queued(order.id(), each));
        List<Wish> wishes = wished.of(together);
        Map<Integer, Integer> got = new LinkedHashMap<>();
        Map<Integer, Integer> taken = new HashMap<>();
        for (Rounds.Round round : here(file, wishes, shelf)) {
            together.forEach(each -> why.put(Backorder.key(order.id(), each.number()), why(round.decision())));
            take(file, round, got);
            round.taken().forEach(each -> taken.merge(each.line(), each.units(), Integer::sum));
        }
        List<Rounds.Round> sent = feed(file, wished, FedBundles.lacking(wishes, taken), got);
        together.forEach(each -> served.merge(Backorder.key(order.id(), each.number()), 0, Integer::sum));
        got.forEach((number, units) -> leave(order, number, units));
        feeding(file)
                .begin(policy().name(), sent, UnitState.BACKORDERED)
                .forEach((number, fed) -> Backorders.feed(file, number, fed));
        return got.values().stream().mapToInt(Integer::intValue).sum();
    }

    private List<Rounds.Round> here(OrderFile file, List<Wish> wishes, Shelf left) {
        Buyer buyer = Offers.buyer(file.order(), draft);
        return new Rounds(offers, left, buyer, policy(), Problems.ofPromisedUnits(file, facts)::of).source(wishes);
    }

    private void take(OrderFile file, Rounds.Round round, Map<Integer, Integer> got) {
        if (!round.goods().isEmpty()) {
            Buyer buyer = Offers.buyer(file.order(), draft);
            Reserving reserving = new Reserving(file, offers, UnitState.BACKORDERED, "backorder");
            List<UnitMove> moves = round.goods().stream()
                    .flatMap(each -> reserving.drawn(buyer, each).stream())
                    .toList();
            file.apply(new BackorderFilled(
                    moves,
                    List.of(round.decision()),
                    List.of(Problems.inputs(policy().name(), round.problem(), facts))));
            round.goods().forEach(each -> got.merge(each.line(), each.units(), Integer::sum));
        }
    }

    /**
     * What the store that the customer comes to lacks is sent there from other nodes, where they may; what it has of bundles
     * that are so completed is taken there.
     */
    private List<Rounds.Round> feed(OrderFile file, Wishes wished, List<Wish> lacking, Map<Integer, Integer> got) {
        Feeding feeding = feeding(file);
        if (!feeding.isPossible()) {
            return List.of();
        }
        List<Rounds.Round> sent = new ArrayList<>(feeding.decide(policy(), lacking, shelf));
        FedBundles bundles = new FedBundles(
                wished,
                (parts, left) -> here(file, parts, left),
                (parts, left) -> feeding.decide(policy(), parts, left));
        lacking.stream()
                .filter(Wish::isBundle)
                .flatMap(bundle -> bundles.of(bundle, shelf).stream())
                .forEach(fed -> {
                    fed.here().forEach(round -> take(file, round, got));
                    sent.addAll(fed.sent());
                });
        return sent;
    }

    private Feeding feeding(OrderFile file) {
        return new Feeding(file, facts, offers, Set.of(), true);
    }

    private SourcingPolicy policy() {
        return new FailSafeSourcing(draft.settings().sourcing());
    }

    private int queued(OrderId order, OrderLine line) {
        int fed = facts.find(Backorder.key(order, line.number()), Backorder.class)
                .map(place -> place.entity().units() - place.entity().queued())
                .orElse(0);
        return line.quantities().backordered() - fed;
    }

    private void leave(Order order, int line, int units) {
        offers.guard(order.line(line).orElseThrow().sku(), draft);
        Backorders.shrink(facts, draft, order.id(), line, units);
        served.merge(Backorder.key(order.id(), line), units, Integer::sum);
    }

    private static String why(SourcingDecision decision) {
        return decision.shortfalls().stream()
                .map(SourcingDecision.Shortfall::why)
                .findFirst()
                .orElse("the sourcing policy takes it from no node");
    }

    /** Whether some units of a place still wait. */
    boolean waits(EntityKey place) {
        return facts.find(place, Backorder.class)
                .map(found -> draft.left(found, Backorder.class)
                                .map(Backorder::queued)
                                .orElse(0)
                        > 0)
                .orElse(true);
    }

    /** Whether units of a SKU can still be promised. */
    boolean hasLeft(Sku sku) {
        return stock.offered(sku, shelf.left(sku)) > 0;
    }

    /**
     * A place is left without although it could have some of the stock that there is: what the policy says of it is for
     * people, and it is tried again.
     */
    void park(EntityKey key) {
        Optional<Backorder> place = facts.find(key, Backorder.class).map(Versioned::entity);
        place.filter(waiting -> why.containsKey(key))
                .flatMap(waiting -> file(waiting.order()))
                .ifPresent(file ->
                        Cases.park(file, place.get().line(), Parking.Reason.NOTHING_FITS, why.getOrDefault(key, "")));
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
}
