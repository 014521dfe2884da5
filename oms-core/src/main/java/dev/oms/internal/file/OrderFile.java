package dev.oms.internal.file;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.command.Entity;
import dev.oms.command.EntityKey;
import dev.oms.command.Event;
import dev.oms.command.Versioned;
import dev.oms.common.FulfillmentId;
import dev.oms.common.Money;
import dev.oms.common.NodeId;
import dev.oms.common.OrderId;
import dev.oms.common.ReturnId;
import dev.oms.common.ShipmentId;
import dev.oms.fulfillment.Fulfillment;
import dev.oms.fulfillment.FulfillmentEvent;
import dev.oms.fulfillment.Shipment;
import dev.oms.fulfillment.ShipmentEvent;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.pricing.Allowances;
import dev.oms.internal.pricing.GivingBack;
import dev.oms.inventory.ClaimEvent;
import dev.oms.inventory.StockClaim;
import dev.oms.order.Order;
import dev.oms.order.OrderEvent;
import dev.oms.order.UnitsEvent;
import dev.oms.order.UsesGivenBack;
import dev.oms.payment.PaymentEvent;
import dev.oms.payment.PaymentLedger;
import dev.oms.port.Facts;
import dev.oms.pricing.HeldUse;
import dev.oms.returns.Return;
import dev.oms.returns.ReturnEvent;
import dev.oms.sourcing.SourcingCase;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * An order and what belongs to it, on the desk while a decision about it is made: events are applied to everything they
 * concern, and {@link #save} puts whatever changed into the draft. Children are only changed together with their order or
 * on their own version, so a file that was saved cannot have been based on something stale.
 */
public final class OrderFile {
    private final Draft draft;
    private final Facts facts;
    private final OrderId id;
    private final Map<EntityKey, Page> pages = new LinkedHashMap<>();
    private final Money owedBefore;
    private Order taxed;
    private Instant asks;

    private OrderFile(Draft draft, Facts facts, Versioned<Order> order, Money owedBefore) {
        this.draft = draft;
        this.facts = facts;
        this.id = order.entity().id();
        this.owedBefore = owedBefore;
        this.taxed = order.entity();
        this.asks = draft.now();
        Page page = Page.asRead(order);
        pages.put(order.entity().key(), order.version() == 0 ? page.with(order.entity()) : page);
    }

    /** The file of an order that was read. */
    public static Optional<OrderFile> open(Facts facts, OrderId id, Draft draft) {
        return facts.find(Order.key(id), Order.class)
                .map(v -> new OrderFile(draft, facts, v, v.entity().owed()));
    }

    /** The file of a new order. */
    public static OrderFile create(Order order, Event placed, Draft draft) {
        Facts nothing = new Facts(List.of(), List.of(), List.of(), Optional.empty());
        OrderFile file = new OrderFile(draft, nothing, new Versioned<>(order, 0), Money.zero(order.currency()));
        file.record(order.key(), placed);
        return file;
    }

    public Order order() {
        return current(Order.key(id), Order.class).orElseThrow();
    }

    public Optional<PaymentLedger> ledger() {
        return current(PaymentLedger.key(id), PaymentLedger.class);
    }

    public Optional<Fulfillment> fulfillment(FulfillmentId which) {
        return current(Fulfillment.key(which), Fulfillment.class);
    }

    public Optional<Shipment> shipment(ShipmentId which) {
        return current(Shipment.key(which), Shipment.class);
    }

    public Optional<Return> returned(ReturnId which) {
        return current(Return.key(which), Return.class);
    }

    /** What the order has at a node whose stock somebody else keeps. */
    public Optional<StockClaim> claim(NodeId node) {
        return current(StockClaim.key(id, node), StockClaim.class);
    }

    public List<StockClaim> claims() {
        facts.owned(id.value(), StockClaim.class).forEach(v -> claim(v.entity().node()));
        return pages.values().stream()
                .map(Page::entity)
                .filter(StockClaim.class::isInstance)
                .map(StockClaim.class::cast)
                .sorted(Comparator.comparing(claim -> claim.node().value()))
                .toList();
    }

    public List<Fulfillment> fulfillments() {
        return facts.owned(id.value(), Fulfillment.class).stream()
                .map(v -> fulfillment(v.entity().id()).orElseThrow())
                .toList();
    }

    /** In the order in which they left. */
    public List<Shipment> shipments() {
        return facts.owned(id.value(), Shipment.class).stream()
                .map(Versioned::entity)
                .sorted(Comparator.comparingInt(shipment -> shipment.id().number()))
                .toList();
    }

    public List<Return> returns() {
        return facts.owned(id.value(), Return.class).stream()
                .map(Versioned::entity)
                .toList();
    }

    public Facts facts() {
        return facts;
    }

    public Draft draft() {
        return draft;
    }

    /** Something happened: everything that it concerns takes its next state. */
    public void apply(Event event) {
        if (event instanceof OrderEvent e) {
            Order before = order();
            replace(e.applyTo(before));
            Workdays.follow(draft, before, order());
        }
        if (event instanceof FulfillmentEvent e) {
            replace(e.applyTo(fulfillment(e.fulfillment()).orElseThrow()));
        }
        if (event instanceof ShipmentEvent e) {
            replace(e.applyTo(shipment(e.shipment()).orElseThrow()));
        }
        if (event instanceof ReturnEvent e) {
            replace(e.applyTo(returned(e.returnId()).orElseThrow()));
        }
        if (event instanceof PaymentEvent e) {
            replace(e.applyTo(ledger().orElseThrow()));
        }
        if (event instanceof ClaimEvent e) {
            replace(e.applyTo(claim(e.node()).orElseThrow()));
        }
        record(subjectOf(event), event);
        if (event instanceof UnitsEvent moved) {
            Workdays.held(draft, order(), moved).ifPresent(this::apply);
        }
    }

    /** Something new belongs to the order; the event that says so is applied to the order if it concerns it. */
    public void add(Entity entity, Event event) {
        require(entity.owner().equals(id.value()), "%s does not belong to order %s", entity.key(), id);
        pages.put(entity.key(), Page.asRead(new Versioned<>(entity, 0)).with(entity));
        if (event instanceof OrderEvent || event instanceof FulfillmentEvent) {
            apply(event);
        } else {
            record(entity.key(), event);
        }
    }

    /** Whoever keeps stock is asked for it no sooner. */
    public void asksAt(Instant then) {
        asks = then;
    }

    Instant asks() {
        return asks;
    }

    /** What went wrong with sourcing a line; none where nothing did. */
    public Optional<SourcingCase> sourcingCase(int line) {
        return current(SourcingCase.key(id, line), SourcingCase.class);
    }

    /** What went wrong with sourcing a line so far; it has no timeline of its own. */
    public void keep(SourcingCase next) {
        if (sourcingCase(next.line()).isEmpty()) {
            pages.put(next.key(), Page.asRead(new Versioned<>(next, 0)));
        }
        replace(next);
    }

    /** Puts whatever changed into the draft, has those who keep its stock elsewhere asked for what it needs, and the tax ledger told. */
    public void save() {
        Cases.settle(this);
        StockClaims.follow(this);
        giveBackUses();
        Taxes.follow(this, taxed);
        taxed = order();
        for (Page page : pages.values()) {
            page.save(draft);
        }
        draft.money(order().owed().minus(owedBefore));
    }

    private void giveBackUses() {
        List<HeldUse> given = GivingBack.of(order(), draft.settings().usesReturned(order().channel()));
        if (!given.isEmpty()) {
            apply(new UsesGivenBack(given));
            Allowances.giveBack(given, id, draft);
        }
    }

    private EntityKey subjectOf(Event event) {
        if (event instanceof OrderEvent) {
            return Order.key(id);
        }
        if (event instanceof PaymentEvent) {
            return PaymentLedger.key(id);
        }
        if (event instanceof ShipmentEvent e) {
            return Shipment.key(e.shipment());
        }
        if (event instanceof ClaimEvent e) {
            return StockClaim.key(id, e.node());
        }
        return Return.key(((ReturnEvent) event).returnId());
    }

    /** Something happened to a task of the order, which will have the given version. */
    public void note(EntityKey task, long version, Event event) {
        draft.event(task, id.value(), version, event);
        // The order keeps the hash of the last event on its timeline, so it is written whenever there is one more.
        replace(order());
    }

    private void record(EntityKey subject, Event event) {
        note(subject, page(subject).before().version() + 1, event);
    }

    private void replace(Entity next) {
        pages.put(next.key(), page(next.key()).with(next));
    }

    private Page page(EntityKey key) {
        return Objects.requireNonNull(pages.get(key), key::toString);
    }

    private <E extends Entity> Optional<E> current(EntityKey key, Class<E> type) {
        if (!pages.containsKey(key)) {
            facts.find(key, type).ifPresent(v -> pages.put(key, Page.asRead(v)));
        }
        return Optional.ofNullable(pages.get(key)).map(page -> type.cast(page.entity()));
    }

    /** @param before what was read; at version 0 where there was nothing */
    private record Page(Versioned<? extends Entity> before, Entity entity, boolean changed) {
        static Page asRead(Versioned<? extends Entity> before) {
            return new Page(before, before.entity(), false);
        }

        Page with(Entity next) {
            return new Page(before, next, true);
        }

        void save(Draft draft) {
            if (changed && before.version() == 0) {
                draft.insert(entity);
            } else if (changed) {
                draft.put(before, entity);
            }
        }
    }
}
