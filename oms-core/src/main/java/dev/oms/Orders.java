package dev.oms;

import dev.oms.archive.ArchiveOrder;
import dev.oms.archive.ArchiveOrders;
import dev.oms.archive.ArchivedOrder;
import dev.oms.command.Command;
import dev.oms.command.Entity;
import dev.oms.command.Outcome;
import dev.oms.command.Plan;
import dev.oms.command.Refusal;
import dev.oms.command.Versioned;
import dev.oms.common.Id;
import dev.oms.common.OrderId;
import dev.oms.fulfillment.DeliverShipment;
import dev.oms.fulfillment.Fulfillment;
import dev.oms.fulfillment.LoseGoods;
import dev.oms.fulfillment.MoveWork;
import dev.oms.fulfillment.PackGoods;
import dev.oms.fulfillment.PickGoods;
import dev.oms.fulfillment.ReleaseOrder;
import dev.oms.fulfillment.ShipGoods;
import dev.oms.fulfillment.Shipment;
import dev.oms.internal.order.PlacedOrders;
import dev.oms.order.AllocateOrder;
import dev.oms.order.CancelOrder;
import dev.oms.order.ChangeOrder;
import dev.oms.order.ChangePreview;
import dev.oms.order.LinePromised;
import dev.oms.order.Operation;
import dev.oms.order.Order;
import dev.oms.order.OrderReference;
import dev.oms.order.OrderRules;
import dev.oms.order.PlaceHold;
import dev.oms.order.PlaceOrder;
import dev.oms.order.PriceBackTest;
import dev.oms.order.PriceBackTestReport;
import dev.oms.order.PriceDelta;
import dev.oms.order.Promise;
import dev.oms.order.ReleaseHold;
import dev.oms.payment.PaymentLedger;
import dev.oms.payment.PaymentRules;
import dev.oms.payment.RetryPayment;
import dev.oms.port.EventQuery;
import dev.oms.port.Facts;
import dev.oms.port.Kinds;
import dev.oms.port.Page;
import dev.oms.port.Query;
import dev.oms.port.ReadSet;
import dev.oms.port.RecordedEvent;
import dev.oms.returns.RequestReturn;
import dev.oms.returns.Return;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Orders: placing, finding, changing, explaining them. */
public final class Orders {
    private static final int EVENTS = 1000;
    private static final Map<Operation, Class<? extends Command<?>>> COMMANDS = new EnumMap<>(Map.ofEntries(
            Map.entry(Operation.CHANGE_LINES, ChangeOrder.class),
            Map.entry(Operation.CHANGE_ADDRESS, ChangeOrder.class),
            Map.entry(Operation.CANCEL, CancelOrder.class),
            Map.entry(Operation.PLACE_HOLD, PlaceHold.class),
            Map.entry(Operation.RELEASE_HOLD, ReleaseHold.class),
            Map.entry(Operation.PAY, RetryPayment.class),
            Map.entry(Operation.ALLOCATE, AllocateOrder.class),
            Map.entry(Operation.RELEASE, ReleaseOrder.class),
            Map.entry(Operation.MOVE_WORK, MoveWork.class),
            Map.entry(Operation.PICK, PickGoods.class),
            Map.entry(Operation.PACK, PackGoods.class),
            Map.entry(Operation.SHIP, ShipGoods.class),
            Map.entry(Operation.DELIVER, DeliverShipment.class),
            Map.entry(Operation.LOSE, LoseGoods.class),
            Map.entry(Operation.RETURN, RequestReturn.class),
            Map.entry(Operation.ARCHIVE, ArchiveOrder.class)));

    private final Oms oms;
    private final Parts parts;

    Orders(Oms oms, Parts parts) {
        this.oms = oms;
        this.parts = parts;
    }

    /** Captures an order. */
    public Outcome<OrderId> place(PlaceOrder order) {
        return oms.execute(order);
    }

    /** What a command would do; writes nothing. */
    public <R> Outcome<Plan<R>> preview(Command<R> command) {
        return oms.plan(command);
    }

    /** Cancels units that have not shipped. */
    public Outcome<OrderId> cancel(CancelOrder cancel) {
        return oms.execute(cancel);
    }

    /** Changes quantities, lines or the address. */
    public Outcome<OrderId> change(ChangeOrder change) {
        return oms.execute(change);
    }

    /**
     * What a change would do and cost, line by line; writes nothing. The plan is refused when it is committed where the order
     * has changed meanwhile.
     */
    public Outcome<ChangePreview> previewChange(ChangeOrder change) {
        Outcome<Plan<OrderId>> planned = oms.plan(change);
        return planned instanceof Outcome.Done<Plan<OrderId>> done
                ? new Outcome.Done<>(preview(change, done.value()), done.warnings(), done.repeated())
                : Outcome.refused(planned.reasons());
    }

    private ChangePreview preview(ChangeOrder change, Plan<OrderId> plan) {
        Order before = find(new OrderId(change.orderId())).orElseThrow().order();
        Order after = plan.nextStates().stream()
                .filter(Order.class::isInstance)
                .map(Order.class::cast)
                .findFirst()
                .orElse(before);
        return new ChangePreview(plan, PriceDelta.between(before, after));
    }

    /** What past orders would have cost by other prices; for those who may read the events of everybody. */
    public PriceBackTestReport backTest(PriceBackTest test) {
        parts.requireMayReadEvents(oms);
        return new PlacedOrders(parts.persistence(), oms.tenant()).run(test);
    }

    /** Blocks operations until the hold is released. */
    public Outcome<OrderId> hold(OrderId order, String type, String reason, Operation... blocks) {
        return oms.execute(new PlaceHold(order.value(), type, reason, Set.of(blocks)));
    }

    /** Lifts a hold. */
    public Outcome<OrderId> releaseHold(OrderId order, String type) {
        return oms.execute(new ReleaseHold(order.value(), type));
    }

    /** Puts a closed order away: it is still found and can never be changed again. */
    public Outcome<OrderId> archive(OrderId order) {
        return oms.execute(new ArchiveOrder(order.value()));
    }

    /** Puts away every closed order that was placed before a moment, bite by bite, by the library's timers. */
    public Outcome<Integer> archivePlacedBefore(Instant moment) {
        return oms.execute(ArchiveOrders.placedBefore(moment));
    }

    /** An order with everything that belongs to it, archived or not; empty where there is none that the actor may see. */
    public Optional<OrderView> find(OrderId id) {
        Facts facts = parts.persistence()
                .read(
                        oms.tenant(),
                        ReadSet.NOTHING
                                .with(Order.key(id))
                                .with(PaymentLedger.key(id))
                                .with(ArchivedOrder.key(id))
                                .withOwned(Fulfillment.KIND, id.value())
                                .withOwned(Shipment.KIND, id.value())
                                .withOwned(Return.KIND, id.value()));
        return facts.find(Order.key(id), Order.class)
                .map(found -> view(found.entity(), facts))
                .or(() -> facts.find(ArchivedOrder.key(id), ArchivedOrder.class)
                        .map(found -> OrderView.of(found.entity())))
                .filter(view -> parts.mayView(oms, view.order().customer()));
    }

    /** The order that a channel knows by a number of its own. */
    public Optional<OrderView> findByReference(String channel, String reference) {
        if (!Id.isValid(channel) || !Id.isValid(reference)) {
            return Optional.empty();
        }
        var key = OrderReference.key(channel, reference);
        return parts.persistence()
                .read(oms.tenant(), ReadSet.NOTHING.with(key))
                .find(key, OrderReference.class)
                .flatMap(found -> find(found.entity().order()));
    }

    /**
     * A page of orders by any attribute of {@link Kinds#ORDER}, archived ones not among them. A customer sees only orders
     * of their own; an actor who may see none gets an empty page.
     */
    public Page<Order> search(Query<Order> query) {
        return ownOrAll(query);
    }

    /** A page of archived orders by any attribute of {@link Kinds#ARCHIVED_ORDER}, for whom {@link #search} is. */
    public Page<ArchivedOrder> searchArchive(Query<ArchivedOrder> query) {
        return ownOrAll(query);
    }

    private <E extends Entity> Page<E> ownOrAll(Query<E> query) {
        if (parts.mayView(oms, "")) {
            return parts.persistence().query(oms.tenant(), query);
        }
        if (parts.mayView(oms, oms.actor().id())) {
            return parts.persistence()
                    .query(oms.tenant(), query.where("customer", oms.actor().id()));
        }
        return new Page<>(List.of(), "");
    }

    /** Everything that happened to an order, oldest first; empty where there is none that the actor may see. */
    public List<RecordedEvent> timeline(OrderId id) {
        if (find(id).isEmpty()) {
            return List.of();
        }
        List<RecordedEvent> all = new ArrayList<>();
        List<RecordedEvent> page;
        do {
            long after = all.isEmpty() ? 0 : all.get(all.size() - 1).position();
            page = parts.persistence().events(oms.tenant(), new EventQuery(Set.of(id.value()), after, EVENTS));
            all.addAll(page);
        } while (page.size() == EVENTS);
        return all;
    }

    /**
     * What was promised of units that wait, oldest first: the first promise of each line, each change, and why. Empty where
     * there is none, or no order that the actor may see.
     */
    public List<Promise> promises(OrderId id) {
        return timeline(id).stream()
                .filter(recorded -> recorded.event() instanceof LinePromised)
                .map(recorded -> promise((LinePromised) recorded.event(), recorded.at()))
                .toList();
    }

    private static Promise promise(LinePromised said, Instant at) {
        return new Promise(said.line(), said.units(), said.date(), at, said.cause());
    }

    /** For every operation, whether the actor can do it now and why not; empty where there is no order to be seen. */
    public List<AllowedAction> allowedActions(OrderId id) {
        Optional<OrderView> found = find(id);
        if (found.isEmpty()) {
            return List.of();
        }
        Order order = found.get().order();
        List<AllowedAction> actions = new ArrayList<>();
        COMMANDS.forEach((operation, command) -> {
            List<Refusal> reasons = new ArrayList<>();
            if (!parts.mayGive(oms, command, order.customer())) {
                reasons.add(new Refusal(
                        Refusal.Code.FORBIDDEN,
                        operation.name(),
                        oms.actor() + " may not " + operation + " this order"));
            }
            if (found.get().archivedAt().isPresent()) {
                reasons.add(archived(order, operation));
            } else {
                reasons.addAll(OrderRules.reasonsAgainst(order, operation));
                found.get()
                        .payment()
                        .ifPresent(ledger -> reasons.addAll(PaymentRules.reasonsAgainst(order, ledger, operation)));
            }
            actions.add(new AllowedAction(operation, reasons));
        });
        return List.copyOf(actions);
    }

    private static Refusal archived(Order order, Operation operation) {
        return new Refusal(
                Refusal.Code.WRONG_STATE, order.id().value(), operation + " is not possible: the order is archived");
    }

    private static OrderView view(Order order, Facts facts) {
        String id = order.id().value();
        return new OrderView(
                order,
                facts.find(PaymentLedger.key(order.id()), PaymentLedger.class).map(Versioned::entity),
                sorted(facts.owned(id, Fulfillment.class), f -> f.id().number()),
                sorted(facts.owned(id, Shipment.class), s -> s.id().number()),
                sorted(facts.owned(id, Return.class), r -> r.id().number()),
                Optional.empty());
    }

    private static <E extends Entity> List<E> sorted(
            List<Versioned<E>> found, java.util.function.ToIntFunction<E> number) {
        return found.stream()
                .map(Versioned::entity)
                .sorted(Comparator.comparingInt(number))
                .toList();
    }
}
