package dev.oms.persistence.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.Oms;
import dev.oms.OrderView;
import dev.oms.catalog.DefineProducts.Definition;
import dev.oms.command.Command;
import dev.oms.command.Plan;
import dev.oms.command.StockMovement;
import dev.oms.common.Actor;
import dev.oms.common.AddressForm;
import dev.oms.common.NodeId;
import dev.oms.common.OrderId;
import dev.oms.common.ReturnId;
import dev.oms.common.TenantId;
import dev.oms.fulfillment.Fulfillment;
import dev.oms.fulfillment.FulfillmentLine;
import dev.oms.fulfillment.PickGoods;
import dev.oms.inventory.Backorder;
import dev.oms.inventory.DefineNode;
import dev.oms.inventory.ReceiveStock;
import dev.oms.inventory.RecordedMovement;
import dev.oms.inventory.ShortfallPolicy;
import dev.oms.inventory.StockItem;
import dev.oms.inventory.StockLevel;
import dev.oms.order.CancelOrder;
import dev.oms.order.LineUnits;
import dev.oms.order.Operation;
import dev.oms.order.Order;
import dev.oms.order.OrderLine;
import dev.oms.order.PlaceOrder;
import dev.oms.persistence.RecordPersistence;
import dev.oms.persistence.memory.WaitingProperties.Step;
import dev.oms.port.Kinds;
import dev.oms.port.Query;
import dev.oms.testkit.ManualClock;
import dev.oms.testkit.SequentialIds;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** A shop with two nodes and two items whose orders wait; it watches the queues while it works. */
final class WaitingShop {
    private static final List<String> NODES = List.of("BERLIN", "PARIS");
    private static final List<String> SKUS = List.of("MUG", "CUP");
    private static final Comparator<Backorder> POLICY = Comparator.comparing(Backorder::priority)
            .thenComparing(Backorder::since)
            .thenComparing(place -> place.order().value())
            .thenComparing(Backorder::line);

    private static final ManualClock CLOCK = new ManualClock(Instant.parse("2026-03-02T09:00:00Z"));
    /** One for all shops, because it takes longer to build than a story takes; each shop is a tenant of its own. */
    // Under the default, whoever loses units to a count is nobody's business but a person's, and does not wait.
    private static final Oms OMS = Oms.builder()
            .shortfalls(ShortfallPolicy.backorder())
            .persistence(RecordPersistence.of(new InMemoryRecordStore()))
            .clock(CLOCK)
            .ids(new SequentialIds("I-"))
            .build();

    private final Oms oms = OMS.as(new TenantId("T-" + UUID.randomUUID()), Actor.SYSTEM);
    private final List<OrderId> orders = new ArrayList<>();
    private final List<Plan<?>> decided = new ArrayList<>();
    private final Map<String, Boolean> active = new HashMap<>();

    WaitingShop() {
        NODES.forEach(node -> runNode(node, true));
        SKUS.forEach(sku -> define(sku, true));
    }

    void take(Step step) {
        String sku = SKUS.get(step.which() % 2);
        String node = NODES.get(step.place() % 2);
        switch (step.deed()) {
            case RECEIVE, RECEIVE_ELSEWHERE -> oms.inventory().receive(node, sku, step.units());
            case PLACE -> oms.execute(order(step, 100)).result().ifPresent(orders::add);
            case PLACE_URGENTLY -> oms.execute(order(step, 1)).result().ifPresent(orders::add);
            case PLACE_LATER -> decide(order(step, 100));
            case RECEIVE_LATER -> decide(new ReceiveStock(node, List.of(new StockItem(sku, step.units())), ""));
            case COUNT -> oms.inventory().adjust(node, sku, step.units(), "counted");
            case STOP_NODE -> runNode(node, false);
            case START_NODE -> runNode(node, true);
            case END_BACKORDERS -> define(sku, false);
            case ALLOW_BACKORDERS -> define(sku, true);
            case WAIT -> CLOCK.advance(Duration.ofSeconds(step.units()));
            case WORK -> workAndWatch();
            case WORK_TWICE -> {
                workAndWatch();
                workAndWatch();
            }
            case COMMIT_WHAT_WAS_DECIDED -> {
                if (!decided.isEmpty()) {
                    commit(decided.remove(step.which() % decided.size()));
                }
            }
            default -> {
                if (!orders.isEmpty()) {
                    takeOrder(step, orders.get(step.which() % orders.size()));
                }
            }
        }
    }

    private void takeOrder(Step step, OrderId order) {
        switch (step.deed()) {
            case CANCEL -> oms.execute(cancellation(order, step));
            case CANCEL_LATER -> decide(cancellation(order, step));
            case START_WORK -> oms.fulfillments().release(order);
            case REJECT -> inWork(order).forEach(each -> oms.fulfillments().reject(each.id(), "roof leaks"));
            case MISS_WHILE_PICKING -> inWork(order).forEach(this::miss);
            case SHIP -> ship(order);
            case TAKE_BACK -> takeBack(order);
            case HOLD -> oms.orders().hold(order, "hold-" + step.place(), "", Operation.ALLOCATE);
            case RELEASE_HOLD -> oms.orders().releaseHold(order, "hold-" + step.place());
            default -> throw new IllegalArgumentException(step.toString());
        }
    }

    private static PlaceOrder order(Step step, int priority) {
        PlaceOrder order = PlaceOrder.of("web").priority(priority).line(SKUS.get(step.which() % 2), step.units());
        return step.place() == 3 ? order.line(SKUS.get((step.which() + 1) % 2), 1) : order;
    }

    private static CancelOrder cancellation(OrderId order, Step step) {
        return step.place() == 0
                ? CancelOrder.all(order, "changed mind")
                : CancelOrder.units(order, "too many", new LineUnits(1, 1));
    }

    private <R> void decide(Command<R> command) {
        oms.plan(command).result().ifPresent(decided::add);
    }

    private void commit(Plan<?> plan) {
        oms.commit(plan).result().ifPresent(result -> {
            if (result instanceof OrderId placed && !orders.contains(placed)) {
                orders.add(placed);
            }
        });
    }

    private List<Fulfillment> inWork(OrderId order) {
        return view(order).fulfillments().stream()
                .filter(work -> work.units(FulfillmentLine::inWork) > 0)
                .toList();
    }

    private void miss(Fulfillment work) {
        work.lines().stream()
                .filter(line -> line.released() > 0)
                .findFirst()
                .ifPresent(line -> oms.execute(new PickGoods(
                        work.id().value(), List.of(), List.of(new LineUnits(line.line(), 1)), "not there")));
    }

    private void ship(OrderId order) {
        oms.fulfillments().release(order);
        for (Fulfillment work : inWork(order)) {
            oms.fulfillments().pick(work.id());
            oms.fulfillments().pack(work.id());
            oms.fulfillments().ship(work.id(), "DHL", "JJD" + work.id().number());
        }
    }

    private void takeBack(OrderId order) {
        oms.returns().request(order, "too small", new LineUnits(1, 1)).result().ifPresent((ReturnId back) -> {
            oms.returns().receive(back, NODES.get(0)).orThrow();
            oms.returns().inspect(back).orThrow();
        });
    }

    private void runNode(String node, boolean works) {
        oms.execute(new DefineNode(node, "", AddressForm.inCountry("DE"), works))
                .orThrow();
        active.put(node, works);
    }

    private void define(String sku, boolean backorders) {
        Definition goods = Definition.goods(sku, "5.00", "EUR");
        oms.catalog().define(backorders ? goods.withBackorders() : goods).orThrow();
    }

    void workOff() {
        for (int work = 0; workAndWatch() > 0; work++) {
            assertThat(work).as("how often there was something due").isLessThan(2_000);
        }
    }

    /** Runs one task; whoever it serves from a queue must have been at its head, but for those who may not have the units. */
    private int workAndWatch() {
        Map<String, List<Backorder>> before = queues();
        int done = oms.work(1);
        Map<String, List<Backorder>> after = queues();
        before.forEach((sku, queue) -> assertServedInOrder(queue, after.getOrDefault(sku, List.of())));
        return done;
    }

    private void assertServedInOrder(List<Backorder> before, List<Backorder> after) {
        List<Backorder> queue =
                before.stream().filter(place -> !place.held()).sorted(POLICY).toList();
        List<Backorder> leftWithout = new ArrayList<>();
        for (Backorder place : queue) {
            int waits = after.stream()
                    .filter(each -> each.key().equals(place.key()))
                    .mapToInt(Backorder::units)
                    .sum();
            if (waits < place.units() && !leftWithout.isEmpty()) {
                Set<NodeId> from = lastGiven(place);
                assertThat(leftWithout.stream().filter(ahead -> mayHave(ahead, from)))
                        .as("%s got units of %s before those ahead in %s", place, from, queue)
                        .isEmpty();
            }
            if (waits > 0) {
                leftWithout.add(place);
            }
        }
    }

    /** The nodes of which a line last got units, by one command. */
    private Set<NodeId> lastGiven(Backorder place) {
        List<RecordedMovement> given = oms.inventory()
                .searchMovements(Query.of(Kinds.STOCK_MOVEMENT)
                        .where("sku", place.sku().value())
                        .where("reference", OrderLine.reference(place.order(), place.line()))
                        .where("movement_type", StockMovement.Type.RESERVE.name()))
                .entities();
        return given.stream()
                .max(Comparator.comparing(RecordedMovement::id))
                .map(RecordedMovement::request)
                .map(request -> given.stream()
                        .filter(each -> each.request().equals(request))
                        .map(each -> each.movement().node())
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    private boolean mayHave(Backorder place, Set<NodeId> from) {
        return !excluded(place.order(), place.line()).containsAll(from);
    }

    /** A node that has rejected the work is out until somebody says otherwise. */
    private Set<NodeId> excluded(OrderId order, int line) {
        return oms
                .sourcing()
                .search(Query.of(Kinds.SOURCING_CASE).where(Query.OWNER, order.value()))
                .entities()
                .stream()
                .filter(each -> each.line() == line)
                .flatMap(each -> each.excluded().stream())
                .collect(Collectors.toSet());
    }

    private Map<String, List<Backorder>> queues() {
        Map<String, List<Backorder>> queues = new TreeMap<>();
        SKUS.forEach(sku -> queues.put(sku, oms.inventory().queue(sku, "").entities()));
        return queues;
    }

    void assertNobodyWaitsBesideStock() {
        for (String sku : SKUS) {
            Set<NodeId> stocked = oms.inventory().levels(sku).stream()
                    .filter(level -> active.get(level.node().value()))
                    .filter(level -> level.available() > 0)
                    .map(StockLevel::node)
                    .collect(Collectors.toSet());
            List<Order> waiting = orders.stream()
                    .map(id -> view(id).order())
                    .filter(order -> order.holdsOn(Operation.ALLOCATE).isEmpty())
                    .filter(order -> order.lines().stream().anyMatch(line -> waits(order, line, sku, stocked)))
                    .toList();
            assertThat(waiting).as("%s is available at %s", sku, stocked).isEmpty();
        }
    }

    private boolean waits(Order order, OrderLine line, String sku, Set<NodeId> stocked) {
        Set<NodeId> open = new HashSet<>(stocked);
        open.removeAll(excluded(order.id(), line.number()));
        return line.sku().value().equals(sku)
                && !open.isEmpty()
                && line.quantities().open() + line.quantities().backordered() > 0;
    }

    void assertAllLawsHold() {
        assertThat(oms.verify().breaches()).isEmpty();
        assertThat(oms.tasks().parkedTimers("").entities()).isEmpty();
    }

    private OrderView view(OrderId order) {
        return oms.orders().find(order).orElseThrow();
    }
}
