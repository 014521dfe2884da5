package dev.oms.jdbc;

import dev.oms.Oms;
import dev.oms.catalog.DefineProducts.Definition;
import dev.oms.common.AddressForm;
import dev.oms.common.OrderId;
import dev.oms.common.TenantId;
import dev.oms.fulfillment.FulfillmentLine;
import dev.oms.fulfillment.Shipment;
import dev.oms.order.CancelOrder;
import dev.oms.order.LineUnits;
import dev.oms.order.Operation;
import dev.oms.order.PlaceOrder;
import dev.oms.port.Persistence;
import dev.oms.returns.Disposition;
import dev.oms.returns.Inspected;
import dev.oms.testkit.ManualClock;
import dev.oms.testkit.SimulatedPaymentGateway;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A week in a shop that left something in every table: sold, cancelled, sent, returned, waited for, held. */
final class SmallShop {
    final ManualClock clock = new ManualClock(Instant.parse("2026-03-02T09:00:00Z"));
    final TenantId tenant = new TenantId("t-" + UUID.randomUUID());
    final Persistence store;
    final Oms oms;

    SmallShop(Persistence store) {
        this.store = store;
        oms = Oms.builder()
                .persistence(store)
                .clock(clock)
                .tenant(tenant)
                .payments(new SimulatedPaymentGateway())
                .tax((destination, lines) ->
                        lines.stream().map(line -> new BigDecimal("19")).toList())
                .build();
        oms.inventory().defineNode("BERLIN", AddressForm.inCountry("DE")).orThrow();
        oms.catalog()
                .define(
                        Definition.goods("TEA", "4.90", "EUR").named("Tea \"extra\" 🍵 \\ loose"),
                        new Definition(
                                "MUG",
                                "Mug",
                                dev.oms.catalog.Product.Type.GOODS,
                                Map.of(
                                        Currency.getInstance("EUR"), "10.00",
                                        Currency.getInstance("JPY"), "1500",
                                        Currency.getInstance("KWD"), "1.255"),
                                "standard",
                                true),
                        Definition.charge("POST"))
                .orThrow();
        oms.inventory().receive("BERLIN", "TEA", 100).orThrow();
        oms.inventory().receive("BERLIN", "MUG", 20).orThrow();
    }

    /** The story of a week. */
    SmallShop week() {
        OrderId sent = place(
                order().reference("4711").line("TEA", 7).line("POST", 1, "3.95").discount("1.01"));
        oms.orders()
                .cancel(CancelOrder.units(sent, "two too many", new LineUnits(1, 2)))
                .orThrow();
        send(sent, 1);
        giveBack(sent, 3);
        clock.advance(Duration.ofDays(1));
        OrderId underWay = place(order().customer("C-2").currency("JPY").line("MUG", 3));
        send(underWay, 0);
        OrderId waiting = place(order().currency("KWD").line("MUG", 25));
        oms.orders()
                .hold(waiting, "fraud-check", "new customer, \"big\" order", Operation.SHIP)
                .orThrow();
        clock.advance(Duration.ofDays(1));
        OrderId inWork = place(order().line("TEA", 11));
        oms.fulfillments().release(inWork).orThrow();
        OrderId given = place(order().line("TEA", 1));
        oms.orders().cancel(CancelOrder.all(given, "changed my mind")).orThrow();
        workOff();
        return this;
    }

    static PlaceOrder order() {
        return PlaceOrder.of("web").customer("C-1").shipTo(berlin()).payBy("card");
    }

    OrderId place(PlaceOrder order) {
        OrderId id = oms.orders().place(order).orThrow();
        workOff();
        return id;
    }

    /** Sends everything in one package and has the first so many shipments arrive. */
    void send(OrderId id, int arrive) {
        oms.fulfillments().release(id).orThrow();
        for (var work : oms.orders().find(id).orElseThrow().fulfillments()) {
            if (work.units(FulfillmentLine::released) > 0) {
                oms.fulfillments().pick(work.id()).orThrow();
                oms.fulfillments().pack(work.id()).orThrow();
                oms.fulfillments().ship(work.id(), "DHL", "JJD-" + id).orThrow();
            }
        }
        workOff();
        List<Shipment> shipments = oms.orders().find(id).orElseThrow().shipments();
        shipments.stream()
                .limit(arrive)
                .forEach(s -> oms.fulfillments().deliver(s.id()).orThrow());
        workOff();
    }

    private void giveBack(OrderId id, int units) {
        var back = oms.returns()
                .request(id, "too \"green\"", new LineUnits(1, units))
                .orThrow();
        oms.returns().receive(back, "BERLIN").orThrow();
        oms.returns()
                .inspect(back, new Inspected(1, Disposition.RESTOCK, units))
                .orThrow();
        workOff();
    }

    void workOff() {
        while (oms.work(100) > 0) {
            // the next bite
        }
    }

    private static AddressForm berlin() {
        AddressForm there = AddressForm.inCountry("DE");
        return new AddressForm("Zoë Müller", List.of("Straße 1"), "10115", "Berlin", there.country(), there.location());
    }
}
