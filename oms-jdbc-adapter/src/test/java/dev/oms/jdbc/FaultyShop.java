package dev.oms.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.Oms;
import dev.oms.OmsBuilder;
import dev.oms.catalog.DefineProducts.Definition;
import dev.oms.command.Command;
import dev.oms.command.CommandContext;
import dev.oms.command.Outcome;
import dev.oms.common.AddressForm;
import dev.oms.common.FulfillmentId;
import dev.oms.common.OrderId;
import dev.oms.common.RequestId;
import dev.oms.common.ShipmentId;
import dev.oms.common.TenantId;
import dev.oms.inventory.DisplacementPolicy;
import dev.oms.order.PlaceOrder;
import dev.oms.port.CommandInterceptor;
import dev.oms.port.Kinds;
import dev.oms.port.Persistence;
import dev.oms.port.Query;
import dev.oms.pricing.PriceEntry;
import dev.oms.pricing.PriceList;
import dev.oms.pricing.Pricing;
import dev.oms.quote.ApprovalLimit;
import dev.oms.quote.ApprovalPolicy;
import dev.oms.quote.QuoteTerms;
import dev.oms.sourcing.FeedingPolicy;
import dev.oms.sourcing.FeedingTerms;
import dev.oms.sourcing.ParkingPolicy;
import dev.oms.sourcing.SourcingPolicy;
import dev.oms.testkit.FlatTax;
import dev.oms.testkit.ManualClock;
import dev.oms.testkit.RecordingNotifier;
import dev.oms.testkit.SequentialIds;
import dev.oms.testkit.SimulatedCarrier;
import dev.oms.testkit.SimulatedExternalInventory;
import dev.oms.testkit.SimulatedPaymentGateway;
import dev.oms.testkit.SimulatedTaxLedger;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/**
 * One shop with two doors on the same tables: behind one the database works, behind the other it breaks on demand. What
 * leads up to a moment is done through the first.
 */
final class FaultyShop {
    private static final AddressForm NEAR_BERLIN = AddressForm.inCountry("DE").at(52.4, 13.1);

    final ManualClock clock = new ManualClock(Instant.parse("2026-03-02T09:00:00Z"));
    final SimulatedPaymentGateway gateway = new SimulatedPaymentGateway();
    final SimulatedCarrier carrier = new SimulatedCarrier();
    final SimulatedExternalInventory keeper = new SimulatedExternalInventory(clock);
    final RecordingNotifier notifier = new RecordingNotifier();
    final TenantId tenant = new TenantId("t-" + UUID.randomUUID());
    final Persistence store;
    final SimulatedTaxLedger taxes = new SimulatedTaxLedger();
    private final Persistence breaking;
    Oms sound;
    Oms faulty;
    private final SequentialIds ids = new SequentialIds("id");
    private final Set<Class<?>> answered = ConcurrentHashMap.newKeySet();
    private boolean sourcingFails;

    FaultyShop(Persistence store, Persistence breaking) {
        this.store = store;
        this.breaking = breaking;
        this.sound = soundDoor(UnaryOperator.identity());
        this.faulty = faultyDoor(UnaryOperator.identity());
        open();
    }

    /** From now on somebody is told which taxes are charged and given back. */
    void tellsTaxes() {
        UnaryOperator<OmsBuilder> telling =
                builder -> builder.tax(new FlatTax("19")).taxLedger(taxes);
        sound = soundDoor(telling);
        faulty = faultyDoor(telling);
    }

    private Oms soundDoor(UnaryOperator<OmsBuilder> more) {
        return over(store, new CommandInterceptor() {}, more);
    }

    private Oms faultyDoor(UnaryOperator<OmsBuilder> more) {
        CommandInterceptor noting = new CommandInterceptor() {
            @Override
            public void after(Command<?> command, CommandContext context, Outcome.Done<?> outcome) {
                answered.add(command.getClass());
            }
        };
        return over(breaking, noting, more);
    }

    private Oms over(Persistence persistence, CommandInterceptor hook, UnaryOperator<OmsBuilder> more) {
        return more.apply(Oms.builder()
                        .displacement(DisplacementPolicy.evenLater())
                        .feeding(FeedingPolicy.on(FeedingTerms.within(5)))
                        // Later than any story lasts, however long it takes to get over a fault.
                        .parking(new ParkingPolicy(5, Duration.ofHours(1), Duration.ofDays(1)))
                        .persistence(persistence)
                        .clock(clock)
                        .ids(ids)
                        .payments(gateway)
                        .carrier(carrier)
                        .notifier(notifier)
                        .externalInventory(keeper, "ROME")
                        .quotes(QuoteTerms.pricedBy(Pricing.builder()
                                        .list(PriceList.in("EUR", "list"), PriceEntry.of("TEA", "4.90"))
                                        .build())
                                .approvedBy(ApprovalPolicy.limits(
                                        ApprovalLimit.of(ApprovalLimit.Of.DISCOUNT, "10", "director"))))
                        .intercept(hook)
                        .sourcing(problem -> {
                            if (sourcingFails) {
                                throw new IllegalStateException("no way");
                            }
                            return SourcingPolicy.closestThenFewest().source(problem);
                        })
                        .lease(Duration.ofMinutes(2))
                        .effectRetries(3, Duration.ofSeconds(10))
                        .tenant(tenant))
                .build();
    }

    private void open() {
        sound.inventory()
                .defineNode("BERLIN", AddressForm.inCountry("DE").at(52.52, 13.40))
                .orThrow();
        sound.inventory()
                .defineNode("PARIS", AddressForm.inCountry("FR").at(48.86, 2.35))
                .orThrow();
        sound.inventory()
                .defineNode("ROME", AddressForm.inCountry("IT").at(41.9, 12.5))
                .orThrow();
        sound.catalog()
                .define(
                        Definition.goods("TEA", "4.90", "EUR"),
                        Definition.goods("MUG", "10.00", "EUR").withBackorders(),
                        Definition.goods("CUP", "5.00", "EUR").withBackorders(),
                        Definition.charge("POST"))
                .orThrow();
        keeper.change("ROME", "CUP", 5);
        sound.externalStock().refresh("ROME", "CUP").orThrow();
        sound.inventory().receive("BERLIN", "TEA", 10).orThrow();
        sound.inventory().receive("PARIS", "TEA", 10).orThrow();
        workOff();
    }

    void sourcingFails(boolean fails) {
        sourcingFails = fails;
    }

    /** Types of the commands that were carried out behind the faulty door. */
    Set<Class<?>> answered() {
        return answered;
    }

    /** The request that a host repeats until it is answered. */
    CommandContext request() {
        return request("the-request");
    }

    CommandContext request(String id) {
        return faulty.context(new RequestId(id));
    }

    static PlaceOrder anOrder() {
        return PlaceOrder.of("web").customer("C-1").shipTo(NEAR_BERLIN).payBy("card-token");
    }

    OrderId placed(PlaceOrder order) {
        return sound.orders().place(order).orThrow();
    }

    OrderId paid(PlaceOrder order) {
        OrderId id = placed(order);
        workOff();
        return id;
    }

    OrderId released(PlaceOrder order) {
        OrderId id = paid(order);
        sound.fulfillments().release(id).orThrow();
        return id;
    }

    OrderId picked(PlaceOrder order) {
        OrderId id = released(order);
        sound.fulfillments().pick(work(id)).orThrow();
        return id;
    }

    OrderId packed(PlaceOrder order) {
        OrderId id = picked(order);
        sound.fulfillments().pack(work(id)).orThrow();
        return id;
    }

    OrderId shipped(PlaceOrder order) {
        OrderId id = packed(order);
        sound.fulfillments().ship(work(id), "DHL", "JJD1").orThrow();
        workOff();
        return id;
    }

    static FulfillmentId work(OrderId id) {
        return new FulfillmentId(id, 1);
    }

    static ShipmentId shipment(OrderId id) {
        return new ShipmentId(id, 1);
    }

    void workOff() {
        while (sound.work(100) > 0) {
            // the next bite
        }
    }

    /** Lets leases and waits pass, and everything be done that is still to be done. */
    void settle() {
        sourcingFails = false;
        for (int i = 0; i < 3; i++) {
            clock.advance(Duration.ofMinutes(5));
            workOff();
        }
        assertThat(store.query(tenant, Query.of(Kinds.EFFECT)).entities())
                .as("effects that nobody runs")
                .isEmpty();
        assertThat(store.query(tenant, Query.of(Kinds.TIMER)).entities())
                .as("timers that nobody runs")
                .allMatch(timer -> timer.due().isAfter(clock.instant()));
        assertThat(sound.verify().breaches()).isEmpty();
    }

    List<String> skus() {
        return List.of("TEA", "MUG", "POST", "NEW");
    }
}
