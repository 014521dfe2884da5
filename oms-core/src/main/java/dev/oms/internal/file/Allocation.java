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
import java.util.LinkedHashMap;
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
    private List<SourcingDecision.Shortfall> shortfalls = List.of();

    private Allocation(OrderFile file, Facts facts, Set<NodeId> excluded, int firstLine, Queueing.Of queued) {
        this.file = file;
        this.facts = facts;
        this.excluded = excluded;
        this.firstLine = firstLine;
        this.queued = queued;
        this.offers = new Offers(facts, file.draft().now());
        this.buyer = Offers.buyer(file.order(), file.draft());
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
        return offers.there(buyer, line.sku());
    }

    /** Has the open units of an order wait in the queue, wherever there may be stock for them. */
    public static void queueOpenUnits(OrderFile file) {
        Allocation allocation = ofPromisedUnits(file, file.facts(), Set.of());
        Map<Integer, Integer> open = new HashMap<>();
        allocation.demands(file.order()).forEach(demand -> open.put(demand.line(), demand.units()));
        List<UnitMove> moves = new ArrayList<>();
        Queueing queueing = new Queueing(file, file.facts(), allocation.offers, allocation.queued);
        allocation.queue(open, queueing, moves);
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
        List<Demand> demands = demands(file.order());
        if (demands.isEmpty()) {
            return Map.of();
        }
        SourcingPolicy policy = file.draft().settings().sourcing();
        SourcingProblem problem = problem(offers.within(
                buyer,
                demands,
                (demand, units) -> demand(file.order().line(demand.line()).orElseThrow(), units, offers)));
        SourcingDecision decision = policy.source(problem);
        shortfalls = decision.shortfalls();
        Map<Integer, Integer> left = new LinkedHashMap<>();
        demands.forEach(demand -> left.put(demand.line(), demand.units()));
        List<UnitMove> moves = new ArrayList<>();
        for (SourcingDecision.Assignment each : decision.assignments()) {
            reserve(each, moves);
            left.merge(each.line(), -each.units(), Integer::sum);
        }
        decision.assignments().stream().map(this::skuOf).distinct().forEach(sku -> offers.guard(sku, file.draft()));
        Queueing queueing = new Queueing(file, facts, offers, queued);
        Map<OrderLine, Integer> unmet = queue(left, queueing, moves);
        if (!moves.isEmpty()) {
            file.apply(new UnitsAllocated(moves, decision, List.of(inputs(policy, problem, facts))));
        }
        queueing.save();
        decision.candidates().forEach(c -> file.draft().because("sourcing", c.node() + ": " + c.verdict()));
        return unmet;
    }

    private SourcingProblem problem(List<Demand> demands) {
        List<Node> nodes = facts.owned(Node.NETWORK, Node.class).stream()
                .map(Versioned::entity)
                .toList();
        List<StockLevel> stock = offers.levels(buyer, demands);
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
        return file.order().line(each.line()).orElseThrow().sku();
    }

    private List<Demand> demands(Order order) {
        return order.lines().stream()
                .skip(firstLine - 1L)
                .filter(line -> line.needsStock() && line.quantities().open() > 0)
                .map(line -> demand(line, line.quantities().open(), offers))
                .toList();
    }

    /** Units of a line that are to be sourced. */
    public static Demand demand(OrderLine line, int units, Offers offers) {
        long worth = line.price().totalOfFirst(units).minor();
        return new Demand(line.number(), line.sku(), units, offers.logistics(line.sku()), worth, List.of());
    }

    /** What is agreed about an order that is sourced now. */
    public static OrderTerms terms(Order order, Draft draft) {
        return OrderTerms.shipped(order.channel().value(), order.priority(), draft.now());
    }

    private void reserve(SourcingDecision.Assignment each, List<UnitMove> moves) {
        Sku sku = skuOf(each);
        String reference = OrderLine.reference(file.order().id(), each.line());
        for (PoolUnits drawn : offers.take(buyer, sku, each, file.draft())) {
            moves.add(reserving(each, UnitState.OPEN, drawn, offers.isTracked(sku)));
            HeldUnits held = new HeldUnits(reference, sku, each.node(), drawn.pool(), drawn.units());
            file.draft().reserve(held, "");
        }
    }

    /** The move of units that are given some of what there is; the pool is said where it has to be asked for later. */
    public static UnitMove reserving(
            SourcingDecision.Assignment each, UnitState from, PoolUnits drawn, boolean tracked) {
        UnitMove move = UnitMove.at(each.node(), each.line(), from, UnitState.Trigger.ALLOCATE, drawn.units());
        return drawn.pool().isUsual() && !tracked ? move : move.of(drawn.pool());
    }

    private Map<OrderLine, Integer> queue(Map<Integer, Integer> left, Queueing queueing, List<UnitMove> moves) {
        Map<OrderLine, Integer> unmet = new HashMap<>();
        left.forEach((number, units) -> {
            OrderLine line = file.order().line(number).orElseThrow();
            int waiting = queueing.enqueue(line, units);
            if (waiting > 0) {
                moves.add(UnitMove.of(number, UnitState.OPEN, UnitState.Trigger.BACKORDER, waiting));
            }
            if (units > waiting) {
                unmet.put(line, units - waiting);
            }
        });
        return unmet;
    }
}
