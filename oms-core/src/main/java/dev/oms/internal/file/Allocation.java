package dev.oms.internal.file;

import dev.oms.catalog.Logistics;
import dev.oms.catalog.Product;
import dev.oms.command.StockMovement;
import dev.oms.command.Versioned;
import dev.oms.common.NodeId;
import dev.oms.common.Sku;
import dev.oms.internal.engine.Draft;
import dev.oms.inventory.Backorder;
import dev.oms.inventory.Node;
import dev.oms.inventory.StockLevel;
import dev.oms.order.Operation;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Sources the open units of an order: reserves what can be had, queues what may wait, and says what is left. */
public final class Allocation {
    private final OrderFile file;
    private final Facts facts;
    private final Set<NodeId> excluded;
    private final int firstLine;
    private final Predicate<OrderLine> mayWait;
    private List<SourcingDecision.Shortfall> shortfalls = List.of();

    private Allocation(OrderFile file, Facts facts, Set<NodeId> excluded, int firstLine, Predicate<OrderLine> mayWait) {
        this.file = file;
        this.facts = facts;
        this.excluded = excluded;
        this.firstLine = firstLine;
        this.mayWait = mayWait;
    }

    /**
     * Of units that are being sold: they may wait where the item takes backorders.
     *
     * @param facts with the stock of the open SKUs and the whole network
     * @param firstLine number of the first line to look at
     */
    public static Allocation ofNewUnits(OrderFile file, Facts facts, int firstLine) {
        return new Allocation(file, facts, Set.of(), firstLine, OrderLine::backorders);
    }

    /** Of units that were sold before and lost their stock: they wait in any case, because they are promised. */
    public static Allocation ofPromisedUnits(OrderFile file, Facts facts, Set<NodeId> excluded) {
        return new Allocation(file, facts, excluded, 1, line -> true);
    }

    /** Why a line goes short, in the policy's words; empty where it gives none. To be asked after {@link #allocate}. */
    public String whyShort(int line) {
        return shortfalls.stream()
                .filter(each -> each.line() == line)
                .map(SourcingDecision.Shortfall::why)
                .findFirst()
                .orElse("");
    }

    /** Has the open units of an order wait in the queue, wherever there may be stock for them. */
    public static void queueOpenUnits(OrderFile file) {
        Allocation allocation = ofPromisedUnits(file, file.facts(), Set.of());
        Map<Integer, Integer> open = new HashMap<>();
        allocation.demands(file.order()).forEach(demand -> open.put(demand.line(), demand.units()));
        List<UnitMove> moves = new ArrayList<>();
        allocation.queue(open, moves);
        if (!moves.isEmpty()) {
            file.apply(new UnitsAllocated(moves, new SourcingDecision(List.of(), List.of()), List.of()));
        }
    }

    /** What must have been read to source these SKUs. */
    public static ReadSet reads(Set<Sku> skus) {
        return ReadSet.NOTHING
                .withStock(skus)
                .withAll(skus.stream().map(Product::key).collect(Collectors.toSet()))
                .withOwned(Node.KIND, Node.NETWORK);
    }

    /** Allocates; answers the units by line that could neither be reserved nor queued. */
    public Map<OrderLine, Integer> allocate() {
        List<Demand> demands = demands(file.order());
        if (demands.isEmpty()) {
            return Map.of();
        }
        SourcingPolicy policy = file.draft().settings().sourcing();
        SourcingProblem problem = problem(demands);
        SourcingDecision decision = policy.source(problem);
        shortfalls = decision.shortfalls();
        Map<Integer, Integer> left = new HashMap<>();
        demands.forEach(demand -> left.put(demand.line(), demand.units()));
        List<UnitMove> moves = new ArrayList<>();
        for (SourcingDecision.Assignment each : decision.assignments()) {
            moves.add(UnitMove.at(each.node(), each.line(), UnitState.OPEN, UnitState.Trigger.ALLOCATE, each.units()));
            reserve(each);
            left.merge(each.line(), -each.units(), Integer::sum);
        }
        Map<OrderLine, Integer> unmet = queue(left, moves);
        if (!moves.isEmpty()) {
            file.apply(new UnitsAllocated(moves, decision, List.of(inputs(policy, problem, facts))));
        }
        decision.candidates().forEach(c -> file.draft().because("sourcing", c.node() + ": " + c.verdict()));
        return unmet;
    }

    private SourcingProblem problem(List<Demand> demands) {
        List<Node> nodes = facts.owned(Node.NETWORK, Node.class).stream()
                .map(Versioned::entity)
                .toList();
        List<StockLevel> stock = demands.stream()
                .map(Demand::sku)
                .distinct()
                .flatMap(sku -> facts.stock(sku).stream())
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

    private List<Demand> demands(Order order) {
        return order.lines().stream()
                .skip(firstLine - 1L)
                .filter(line -> line.needsStock() && line.quantities().open() > 0)
                .map(line -> demand(line, line.quantities().open(), facts))
                .toList();
    }

    /** Units of a line that are to be sourced. */
    public static Demand demand(OrderLine line, int units, Facts facts) {
        Logistics logistics = facts.find(Product.key(line.sku()), Product.class)
                .map(product -> product.entity().logistics())
                .orElse(Logistics.USUAL);
        long worth = line.price().totalOfFirst(units).minor();
        return new Demand(line.number(), line.sku(), units, logistics, worth, List.of());
    }

    /** What is agreed about an order that is sourced now. */
    public static OrderTerms terms(Order order, Draft draft) {
        return OrderTerms.shipped(order.channel().value(), order.priority(), draft.now());
    }

    private void reserve(SourcingDecision.Assignment each) {
        Sku sku = file.order().line(each.line()).orElseThrow().sku();
        String reference = OrderLine.reference(file.order().id(), each.line());
        file.draft()
                .move(new StockMovement(
                        StockMovement.Type.RESERVE, sku, each.node(), 0, each.units(), 0, reference, ""));
    }

    private Map<OrderLine, Integer> queue(Map<Integer, Integer> left, List<UnitMove> moves) {
        Map<OrderLine, Integer> unmet = new HashMap<>();
        for (Map.Entry<Integer, Integer> each : left.entrySet()) {
            OrderLine line = file.order().line(each.getKey()).orElseThrow();
            if (each.getValue() > 0 && mayWait.test(line)) {
                moves.add(UnitMove.of(line.number(), UnitState.OPEN, UnitState.Trigger.BACKORDER, each.getValue()));
                enqueue(line, each.getValue());
            } else if (each.getValue() > 0) {
                unmet.put(line, each.getValue());
            }
        }
        return unmet;
    }

    private void enqueue(OrderLine line, int units) {
        Draft draft = file.draft();
        Order order = file.order();
        Optional<Versioned<Backorder>> waiting =
                file.facts().find(Backorder.key(order.id(), line.number()), Backorder.class);
        if (waiting.isPresent()) {
            Backorder before = waiting.get().entity();
            draft.put(waiting.get(), before.withUnits(before.units() + units));
        } else {
            boolean held = !order.holdsOn(Operation.ALLOCATE).isEmpty();
            draft.insert(
                    new Backorder(order.id(), line.number(), line.sku(), units, order.priority(), draft.now(), held));
        }
        draft.warn("backordered", "%d of %s on line %d wait for stock".formatted(units, line.sku(), line.number()));
    }
}
