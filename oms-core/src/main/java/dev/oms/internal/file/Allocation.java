package dev.oms.internal.file;

import dev.oms.catalog.Product;
import dev.oms.catalog.SellingRules;
import dev.oms.command.Versioned;
import dev.oms.common.NodeId;
import dev.oms.common.Sku;
import dev.oms.internal.engine.Draft;
import dev.oms.inventory.Buyer;
import dev.oms.inventory.HeldUnits;
import dev.oms.inventory.Node;
import dev.oms.inventory.Outlook;
import dev.oms.inventory.SoldStock;
import dev.oms.inventory.StockLevel;
import dev.oms.inventory.Supply;
import dev.oms.order.LineQuantities;
import dev.oms.order.Order;
import dev.oms.order.OrderLine;
import dev.oms.order.PoolUnits;
import dev.oms.order.UnitMove;
import dev.oms.order.UnitState;
import dev.oms.order.UnitsAllocated;
import dev.oms.port.Facts;
import dev.oms.port.ReadSet;
import dev.oms.sourcing.OrderTerms;
import dev.oms.sourcing.SourcingDecision;
import dev.oms.sourcing.SourcingInputs;
import dev.oms.sourcing.SourcingPolicy;
import dev.oms.sourcing.SourcingProblem;
import dev.oms.sourcing.SourcingProblem.Demand;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Sources the open units of an order: reserves what can be had, queues what may wait, and says what is left. */
public final class Allocation {
    private final OrderFile file;
    private final Facts facts;
    private final Set<NodeId> excluded;
    private final int firstLine;
    private final Queueing.Of queued;
    private final Offers offers;
    private final Buyer buyer;
    private final Wishes wishes;
    private List<SourcingDecision.Shortfall> shortfalls = List.of();

    private Allocation(OrderFile file, Facts facts, Set<NodeId> excluded, int firstLine, Queueing.Of queued) {
        this.file = file;
        this.facts = facts;
        this.excluded = excluded;
        this.firstLine = firstLine;
        this.queued = queued;
        this.offers = new Offers(facts, file.draft().now());
        this.buyer = Offers.buyer(file.order(), file.draft());
        this.wishes = new Wishes(file.order(), offers, LineQuantities::open);
    }

    /**
     * Of units that are being sold: they may wait where the item takes backorders or is ordered ahead.
     *
     * @param facts with the stock of the open SKUs and the whole network
     * @param firstLine number of the first line to look at
     */
    public static Allocation ofNewUnits(OrderFile file, Facts facts, int firstLine) {
        return new Allocation(file, facts, Set.of(), firstLine, Queueing.Of.NEW_UNITS);
    }

    /** Of units that were sold before and lost their stock: they wait in any case, because they are promised. */
    public static Allocation ofPromisedUnits(OrderFile file, Facts facts, Set<NodeId> excluded) {
        return new Allocation(file, facts, excluded, 1, Queueing.Of.PROMISED_UNITS);
    }

    /** Why a line goes short, in the policy's words; empty where it gives none. To be asked after {@link #allocate}. */
    public String whyShort(int line) {
        return shortfalls.stream()
                .filter(each -> each.line() == line)
                .map(SourcingDecision.Shortfall::why)
                .findFirst()
                .orElse("");
    }

    /** For people: what there is of a line's SKU for whoever ordered. */
    public String there(OrderLine line) {
        return line.isBundle()
                ? file.order().components(line.number()).stream()
                        .map(part -> "%s: %s".formatted(part.sku(), offers.there(buyer, part.sku())))
                        .collect(Collectors.joining(", "))
                : offers.there(buyer, line.sku());
    }

    /** Has the open units of an order wait in the queue, wherever there may be stock for them. */
    public static void queueOpenUnits(OrderFile file) {
        Allocation allocation = ofPromisedUnits(file, file.facts(), Set.of());
        List<UnitMove> moves = new ArrayList<>();
        Queueing queueing = new Queueing(file, file.facts(), allocation.offers, allocation.queued);
        allocation.queue(allocation.wished(), Map.of(), queueing, moves);
        if (!moves.isEmpty()) {
            file.apply(new UnitsAllocated(moves, new SourcingDecision(List.of(), List.of()), List.of()));
        }
        queueing.save();
    }

    /** What must have been read to source these SKUs. */
    public static ReadSet reads(Set<Sku> skus) {
        return ReadSet.NOTHING
                .withStock(skus)
                .withOwned(Node.KIND, Node.NETWORK)
                .withAll(skus.stream().map(Product::key).collect(Collectors.toSet()));
    }

    /** What must have been read where units of these SKUs may have to wait: how many wait, and what is expected. */
    public static ReadSet readsOutlook(Set<Sku> skus) {
        return ReadSet.NOTHING
                .withAll(skus.stream().map(Outlook::key).collect(Collectors.toSet()))
                .withOwned(Set.of(Supply.KIND), skus.stream().map(Sku::value).collect(Collectors.toSet()));
    }

    /** Of the SKUs wanted, those of which units may have to wait, by what was read of them. */
    public static Set<Sku> thatMayWait(Map<Sku, Long> wanted, Facts facts) {
        Set<Sku> waiting = new HashSet<>();
        wanted.forEach((sku, units) -> facts.find(Product.key(sku), Product.class)
                .filter(product -> mayWait(product.entity(), units, facts))
                .ifPresent(product -> waiting.add(sku)));
        return waiting;
    }

    private static boolean mayWait(Product product, long wanted, Facts facts) {
        boolean enough = SoldStock.byNode(facts.stock(product.sku()), product.rules()).stream()
                        .mapToLong(StockLevel::available)
                        .sum()
                >= wanted;
        return !product.rules().preorder().isEmpty()
                || (product.backorders() && (!enough || !product.rules().equals(SellingRules.NONE)));
    }

    /** Allocates; answers the units by line that could neither be reserved nor queued. */
    public Map<OrderLine, Integer> allocate() {
        List<Wish> wished = wished();
        if (wished.isEmpty()) {
            return Map.of();
        }
        SourcingPolicy policy = file.draft().settings().sourcing();
        List<Rounds.Round> rounds = new Rounds(offers, new Shelf(facts), buyer, policy, this::problem).source(wished);
        Map<Integer, Integer> got = new HashMap<>();
        rounds.forEach(round -> round.taken().forEach(each -> got.merge(each.line(), each.units(), Integer::sum)));
        Queueing queueing = new Queueing(file, facts, offers, queued);
        List<UnitMove> waiting = new ArrayList<>();
        Map<OrderLine, Integer> unmet = queue(wished, got, queueing, waiting);
        record(rounds, policy, waiting);
        queueing.save();
        return unmet;
    }

    private List<Wish> wished() {
        return wishes.of(
                file.order().lines().subList(firstLine - 1, file.order().lines().size()));
    }

    /** One event for each round; what has to wait is told with the last. */
    private void record(List<Rounds.Round> rounds, SourcingPolicy policy, List<UnitMove> waiting) {
        for (int i = 0; i < rounds.size(); i++) {
            Rounds.Round round = rounds.get(i);
            List<UnitMove> moves = new ArrayList<>();
            round.goods().forEach(each -> moves.addAll(reserve(each)));
            round.goods().stream().map(this::skuOf).distinct().forEach(sku -> offers.guard(sku, file.draft()));
            moves.addAll(i == rounds.size() - 1 ? waiting : List.of());
            if (!moves.isEmpty()) {
                file.apply(
                        new UnitsAllocated(moves, round.decision(), List.of(inputs(policy, round.problem(), facts))));
            }
            shortfalls = round.decision().shortfalls();
            round.decision().candidates().forEach(c -> file.draft().because("sourcing", c.node() + ": " + c.verdict()));
        }
        if (rounds.isEmpty() && !waiting.isEmpty()) {
            file.apply(new UnitsAllocated(waiting, new SourcingDecision(List.of(), List.of()), List.of()));
        }
    }

    private SourcingProblem problem(List<Demand> demands, List<StockLevel> stock) {
        List<Node> nodes = facts.owned(Node.NETWORK, Node.class).stream()
                .map(Versioned::entity)
                .toList();
        return new SourcingProblem(
                file.order().shipTo(), demands, nodes, stock, excluded, terms(file.order(), file.draft()));
    }

    /** What is stored of the problem, for whoever wants to know why. */
    public static SourcingInputs inputs(SourcingPolicy policy, SourcingProblem problem, Facts facts) {
        long[] versions = facts.owned(Node.NETWORK, Node.class).stream()
                .mapToLong(Versioned::version)
                .toArray();
        return SourcingInputs.of(policy.name(), problem, versions);
    }

    private Sku skuOf(SourcingDecision.Assignment each) {
        return line(each.line()).sku();
    }

    /** What is agreed about an order that is sourced now. */
    public static OrderTerms terms(Order order, Draft draft) {
        return OrderTerms.shipped(order.channel().value(), order.priority(), draft.now());
    }

    private List<UnitMove> reserve(SourcingDecision.Assignment each) {
        Sku sku = skuOf(each);
        String reference = OrderLine.reference(file.order().id(), each.line());
        List<UnitMove> moves = new ArrayList<>();
        for (PoolUnits drawn : offers.take(buyer, sku, each, file.draft())) {
            moves.add(reserving(each, UnitState.OPEN, drawn, offers.isTracked(sku)));
            HeldUnits held = new HeldUnits(reference, sku, each.node(), drawn.pool(), drawn.units());
            file.draft().reserve(held, "");
        }
        return moves;
    }

    /** The move of units that are given some of what there is; the pool is said where it has to be asked for later. */
    public static UnitMove reserving(
            SourcingDecision.Assignment each, UnitState from, PoolUnits drawn, boolean tracked) {
        UnitMove move = UnitMove.at(each.node(), each.line(), from, UnitState.Trigger.ALLOCATE, drawn.units());
        return drawn.pool().isUsual() && !tracked ? move : move.of(drawn.pool());
    }

    /** Queues what is not got, bundles only as a whole; answers by line what may not wait. */
    private Map<OrderLine, Integer> queue(
            List<Wish> wished, Map<Integer, Integer> got, Queueing queueing, List<UnitMove> moves) {
        Map<OrderLine, Integer> unmet = new HashMap<>();
        for (Wish wish : wished) {
            int left = wish.units() - got.getOrDefault(wish.line(), 0);
            int waiting = left == 0 ? 0 : enqueue(wish, left, queueing, moves);
            if (left > waiting) {
                unmet.put(line(wish.line()), left - waiting);
            }
        }
        return unmet;
    }

    private int enqueue(Wish wish, int units, Queueing queueing, List<UnitMove> moves) {
        long waiting = units;
        for (Wish.Part part : wish.goods()) {
            waiting = Math.min(waiting, queueing.room(line(part.line())) / part.each());
        }
        for (Wish.Part part : waiting > 0 ? wish.goods() : List.<Wish.Part>of()) {
            int queuedUnits = Math.toIntExact(waiting * part.each());
            queueing.enqueue(line(part.line()), queuedUnits);
            moves.add(UnitMove.of(part.line(), UnitState.OPEN, UnitState.Trigger.BACKORDER, queuedUnits));
        }
        return (int) waiting;
    }

    private OrderLine line(int number) {
        return file.order().line(number).orElseThrow();
    }
}
