package dev.oms.persistence.contract.shop;

import dev.oms.Oms;
import dev.oms.OmsBuilder;
import dev.oms.OrderView;
import dev.oms.catalog.DefineProducts.Definition;
import dev.oms.command.EffectTask;
import dev.oms.command.Entity;
import dev.oms.common.Actor;
import dev.oms.common.AddressForm;
import dev.oms.common.FulfillmentId;
import dev.oms.common.OrderId;
import dev.oms.common.ShipmentId;
import dev.oms.common.StockPool;
import dev.oms.common.TenantId;
import dev.oms.fulfillment.FulfillmentLine;
import dev.oms.inventory.StockLevel;
import dev.oms.order.LineQuantities;
import dev.oms.order.PlaceOrder;
import dev.oms.port.Carrier;
import dev.oms.port.Kinds;
import dev.oms.port.Notifier;
import dev.oms.port.Persistence;
import dev.oms.port.Query;
import dev.oms.testkit.ManualClock;
import dev.oms.testkit.SimulatedExternalInventory;
import dev.oms.testkit.SimulatedPaymentGateway;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * A small shop to tell stories with: two nodes, tea that runs out, mugs that may be waited for, postage. Each has a tenant
 * of its own, so that many can share a store.
 */
final class Shop {
    static final Duration LEASE = Duration.ofMinutes(2);
    static final int ATTEMPTS = 3;
    static final AddressForm NEAR_BERLIN = AddressForm.inCountry("DE").at(52.4, 13.1);

    final ManualClock clock = new ManualClock(Instant.parse("2026-03-02T09:00:00Z"));
    final SimulatedPaymentGateway gateway = new SimulatedPaymentGateway();
    final TenantId tenant;
    final Oms oms;
    private final Persistence store;
    private final Optional<SimulatedExternalInventory> keeper;

    Shop(Persistence store) {
        this(store, builder -> builder);
    }

    Shop(Persistence store, Carrier carrier, Notifier notifier) {
        this(store, builder -> builder.carrier(carrier).notifier(notifier));
    }

    Shop(Persistence store, UnaryOperator<OmsBuilder> more) {
        this(aTenant(), store, more, Optional.empty());
    }

    private Shop(
            TenantId tenant,
            Persistence store,
            UnaryOperator<OmsBuilder> more,
            Optional<SimulatedExternalInventory> keeper) {
        this.tenant = tenant;
        this.store = store;
        this.keeper = keeper;
        oms = node(more);
        open();
    }

    /** The same shop, whose stock is all kept by somebody else. */
    static Shop keptBy(SimulatedExternalInventory keeper, Persistence store) {
        return new Shop(aTenant(), store, builder -> builder.externalInventory(keeper), Optional.of(keeper));
    }

    /** A shop that works on nobody else's tasks, so that many can be open on one store, each with a clock of its own. */
    static Shop alone(Persistence store, UnaryOperator<OmsBuilder> more) {
        TenantId tenant = aTenant();
        return new Shop(tenant, new OwnTasks(store, tenant), more, Optional.empty());
    }

    private static TenantId aTenant() {
        return new TenantId("t-" + UUID.randomUUID());
    }

    /** The library once more, as another process on the same store would have it. */
    Oms node(UnaryOperator<OmsBuilder> more) {
        OmsBuilder standard = Oms.builder()
                .persistence(store)
                .clock(clock)
                .payments(gateway)
                .lease(LEASE)
                .effectRetries(ATTEMPTS, Duration.ofSeconds(10))
                .tenant(tenant);
        return more.apply(standard).build();
    }

    /** The same shop as another process of it sees it. */
    Oms anotherNode() {
        return node(builder -> builder);
    }

    private void open() {
        oms.inventory()
                .defineNode("BERLIN", AddressForm.inCountry("DE").at(52.52, 13.40))
                .orThrow();
        oms.inventory()
                .defineNode("PARIS", AddressForm.inCountry("FR").at(48.86, 2.35))
                .orThrow();
        oms.catalog()
                .define(
                        Definition.goods("TEA", "4.90", "EUR").named("Tea 🍵"),
                        Definition.goods("MUG", "10.00", "EUR").withBackorders(),
                        Definition.charge("POST"))
                .orThrow();
    }

    Oms customer(String id) {
        return oms.as(Actor.customer(new dev.oms.common.CustomerId(id)));
    }

    Oms agent(String... roles) {
        return oms.as(Actor.agent("sam", roles));
    }

    Shop stock(String node, String sku, long units) {
        if (keeper.isPresent()) {
            keeper.get().change(node, sku, units);
            oms.externalStock().refresh(node, sku).orThrow();
        } else {
            oms.inventory().receive(node, sku, units).orThrow();
        }
        return this;
    }

    /** Units turn up where none were, by a count or by what the keeper says. */
    void find(String node, String sku, long units) {
        if (keeper.isPresent()) {
            stock(node, sku, units);
        } else {
            oms.inventory().adjust(node, sku, units, "found behind the shelf").orThrow();
        }
    }

    /** An order of a customer near Berlin, paid by card. */
    static PlaceOrder anOrder() {
        return PlaceOrder.of("web").customer("C-1").shipTo(NEAR_BERLIN).payBy("card-token");
    }

    OrderId place(PlaceOrder order) {
        return oms.orders().place(order).orThrow();
    }

    /** Places an order and has its payment authorised. */
    OrderId placePaid(PlaceOrder order) {
        OrderId id = place(order);
        workOff();
        return id;
    }

    /** Works until nothing is due. */
    void workOff() {
        while (oms.work(100) > 0) {
            // the next bite
        }
    }

    /** A page of whatever is stored. */
    <E extends Entity> List<E> search(Query<E> query) {
        return store.query(tenant, query).entities();
    }

    /** Effects of an order that wait. */
    List<EffectTask> queued(OrderId order) {
        return store.query(tenant, Query.of(Kinds.EFFECT).where(Query.OWNER, order.value()))
                .entities();
    }

    void later(Duration time) {
        clock.advance(time);
        workOff();
    }

    OrderView view(OrderId id) {
        return oms.orders().find(id).orElseThrow();
    }

    LineQuantities quantities(OrderId id, int line) {
        return view(id).order().line(line).orElseThrow().quantities();
    }

    StockLevel level(String sku, String node) {
        return level(sku, node, StockPool.USUAL);
    }

    StockLevel level(String sku, String node, StockPool pool) {
        return oms.inventory().levels(sku).stream()
                .filter(l -> l.node().value().equals(node) && l.pool().equals(pool))
                .findFirst()
                .orElseThrow();
    }

    /** Releases, picks and packs everything that is allocated. */
    void makeReady(OrderId id) {
        oms.fulfillments().release(id).orThrow();
        for (var work : view(id).fulfillments()) {
            if (work.units(FulfillmentLine::released) > 0) {
                oms.fulfillments().pick(work.id()).orThrow();
                oms.fulfillments().pack(work.id()).orThrow();
            }
        }
    }

    /** Ships whatever is packed and works off what follows. */
    void shipAll(OrderId id) {
        makeReady(id);
        for (var work : view(id).fulfillments()) {
            if (work.units(FulfillmentLine::packed) > 0) {
                oms.fulfillments()
                        .ship(work.id(), "DHL", "JJD" + work.id().number())
                        .orThrow();
            }
        }
        workOff();
    }

    void deliverAll(OrderId id) {
        for (var shipment : view(id).shipments()) {
            if (shipment.state() == dev.oms.fulfillment.Shipment.State.SHIPPED) {
                oms.fulfillments().deliver(shipment.id()).orThrow();
            }
        }
        workOff();
    }

    static FulfillmentId work(OrderId id, int number) {
        return new FulfillmentId(id, number);
    }

    static ShipmentId shipment(OrderId id, int number) {
        return new ShipmentId(id, number);
    }
}
