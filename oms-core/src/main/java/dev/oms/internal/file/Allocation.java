package dev.oms.internal.file;

import dev.oms.catalog.Product;
import dev.oms.catalog.SellingRules;
import dev.oms.command.StockMovement;
import dev.oms.command.Versioned;
import dev.oms.common.NodeId;
import dev.oms.common.Sku;
import dev.oms.internal.engine.Draft;
import dev.oms.inventory.Buyer;
import dev.oms.inventory.Node;
import dev.oms.inventory.Outlook;
import dev.oms.inventory.StockLevel;
import dev.oms.inventory.Supply;
import dev.oms.order.LineUnits;
import dev.oms.order.Order;
import dev.oms.order.OrderLine;
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
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** Sources the open units of an order: reserves what can be had, queues what may wait, and says what is left. */
public final class Allocation {
    private final OrderFile file;
    private final Facts facts;
    private final Set<NodeId> excluded;
    private final ToIntFunction<OrderLine> wanted;
    private final Queueing.Of queued;
    private final String reason;
    private final boolean nodesAreChosen;
    private final Offers offers;
    private final Buyer buyer;
    private SourcingDecision decision = new SourcingDecision(List.of(), List.of());

    private Allocation(
            OrderFile file,
            Facts facts,
            Set<NodeId> excluded,
            ToIntFunction<OrderLine> wanted,
            Queueing.Of queued,
            String reason,
            boolean nodesAreChosen) {
        this.file = file;
        this.facts = facts;
        this.excluded = excluded;
        this.wanted = wanted;
        this.queued = queued;
        this.reason = reason;
        this.nodesAreChosen = nodesAreChosen;
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
        ToIntFunction<OrderLine> open =
                line -> line.number() < firstLine ? 0 : line.quantities().open();
        return new Allocation(file, facts, Set.of(), open, Queueing.Of.NEW_UNITS, "", false);
    }

    /** Of units that were sold before and lost their stock: they wait in any case, because they are promised. */
    public static Allocation ofPromisedUnits(OrderFile file, Facts facts, Set<NodeId> excluded) {
        ToIntFunction<OrderLine> open = line -> line.quantities().open();
        return new Allocation(file, facts, excluded, open, Queueing.Of.PROMISED_UNITS, "", false);
    }

    /**
     * Of open units that somebody moves by hand: they never wait.
     *
     * @param units of each line at most once
     * @param reason why, in their words
     */
    public static Allocation ofMovedUnits(
            OrderFile file, Facts facts, Set<NodeId> excluded, List<LineUnits> units, String reason) {
        Map<Integer, Integer> byLine = units.stream().collect(Collectors.toMap(LineUnits::line, LineUnits::units));
        ToIntFunction<OrderLine> moved = line -> byLine.getOrDefault(line.number(), 0);
        return new Allocation(file, facts, excluded, moved, Queueing.Of.MOVED_UNITS, reason, false);
    }

    /** The same, also to nodes that have failed the lines before: somebody has chosen them. */
    public Allocation toChosenNodes() {
        return new Allocation(file, facts, excluded, wanted, queued, reason, true);
    }

    /** What was decided, once it was. */
    public SourcingDecision decision() {
        return decision;
    }

    /** Why a line goes short, in the policy's words; empty where it gives none. To be asked after {@link #allocate}. */
    public String whyShort(int line) {
        return decision.shortfalls().stream()
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
        queueUnits(ofPromisedUnits(file, file.facts(), Set.of()));
    }

    /** Has some open units of an order wait in the queue, wherever there may be stock for them. */
    public static void queueUnits(OrderFile file, List<LineUnits> units) {
        ToIntFunction<OrderLine> wanted = ofMovedUnits(file, file.facts(), Set.of(), units, "").wanted;
        queueUnits(new Allocation(file, file.facts(), Set.of(), wanted, Queueing.Of.PROMISED_UNITS, "", false));
    }

    private static void queueUnits(Allocation allocation) {
        OrderFile file = allocation.file;
        Map<Integer, Integer> open = new HashMap<>();
        allocation.demands(file.order()).forEach(demand -> open.put(demand.line(), demand.units()));
        List<UnitMove> moves = new ArrayList<>();
        Queueing queueing = new Queueing(file, file.facts(), allocation.offers, allocation.queued);
        allocation.queue(open, queueing, moves);
        if (!moves.isEmpty()) {
            file.apply(new UnitsAllocated(moves, new SourcingDecision(List.of(), List.of()), List.of(), ""));
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
        boolean enough = facts.stock(product.sku()).stream()
                        .mapToLong(StockLevel::available)
                        .sum()
                >= wanted;
        return !product.rules().preorder().isEmpty()
                || (product.backorders() && (!enough || !product.rules().equals(SellingRules.NONE)));
    }

    /** What {@link #allocate} would answer; nothing is reserved, and nobody waits. */
    public Map<OrderLine, Integer> check() {
        List<Demand> demands = demands(file.order());
        if (demands.isEmpty()) {
            return Map.of();
        }
        source(demands);
        Queueing queueing = new Queueing(file, facts, offers, queued);
        Map<OrderLine, Integer> unmet = new HashMap<>();
        left(demands).forEach((number, units) -> {
            OrderLine line = file.order().line(number).orElseThrow();
            int missing = units - queueing.admit(line, units);
            if (missing > 0) {
                unmet.put(line, missing);
            }
        });
        return unmet;
    }

    /** Allocates; answers the units by line that could neither be reserved nor queued. */
    public Map<OrderLine, Integer> allocate() {
        List<Demand> demands = demands(file.order());
        if (demands.isEmpty()) {
            return Map.of();
        }
        SourcingProblem problem = source(demands);
        List<UnitMove> moves = new ArrayList<>();
        for (SourcingDecision.Assignment each : decision.assignments()) {
            moves.add(UnitMove.at(each.node(), each.line(), UnitState.OPEN, UnitState.Trigger.ALLOCATE, each.units()));
            reserve(each);
        }
        Map<Integer, Integer> left = left(demands);
        decision.assignments().stream().map(this::skuOf).distinct().forEach(sku -> offers.guard(sku, file.draft()));
        Queueing queueing = new Queueing(file, facts, offers, queued);
        Map<OrderLine, Integer> unmet = queue(left, queueing, moves);
        if (!moves.isEmpty()) {
            file.apply(new UnitsAllocated(moves, decision, List.of(inputs(policy(), problem, facts)), reason));
        }
        queueing.save();
        decision.candidates().forEach(c -> file.draft().because("sourcing", c.node() + ": " + c.verdict()));
        return unmet;
    }

    private SourcingProblem source(List<Demand> demands) {
        SourcingProblem problem = problem(offers.within(
                buyer,
                demands,
                (demand, units) -> demand(file.order().line(demand.line()).orElseThrow(), units)));
        decision = policy().source(problem);
        return problem;
    }

    private SourcingPolicy policy() {
        return file.draft().settings().sourcing();
    }

    private Map<Integer, Integer> left(List<Demand> demands) {
        Map<Integer, Integer> left = new LinkedHashMap<>();
        demands.forEach(demand -> left.put(demand.line(), demand.units()));
        decision.assignments().forEach(each -> left.merge(each.line(), -each.units(), Integer::sum));
        return left;
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
                .filter(line -> line.needsStock() && wanted.applyAsInt(line) > 0)
                .map(line -> demand(line, wanted.applyAsInt(line)))
                .toList();
    }

    /** Not from where they have failed before, unless somebody has chosen the nodes. */
    private Demand demand(OrderLine line, int units) {
        Demand demand = demand(line, units, offers);
        return queued != Queueing.Of.NEW_UNITS && !nodesAreChosen
                ? demand.barring(Cases.excluded(facts, file.order().id(), line.number()))
                : demand;
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

    private void reserve(SourcingDecision.Assignment each) {
        Sku sku = skuOf(each);
        offers.bookUnlimited(buyer, sku, each, file.draft());
        String reference = OrderLine.reference(file.order().id(), each.line());
        file.draft()
                .move(new StockMovement(
                        StockMovement.Type.RESERVE, sku, each.node(), 0, each.units(), 0, reference, ""));
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
