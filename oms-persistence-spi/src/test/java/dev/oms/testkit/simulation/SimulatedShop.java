package dev.oms.testkit.simulation;

import dev.oms.Oms;
import dev.oms.OrderView;
import dev.oms.catalog.DefineProducts.Definition;
import dev.oms.common.AddressForm;
import dev.oms.common.OrderId;
import dev.oms.persistence.RecordPersistence;
import dev.oms.persistence.RecordStore;
import dev.oms.port.RecordedEvent;
import dev.oms.testkit.FlatTax;
import dev.oms.testkit.ManualClock;
import dev.oms.testkit.SequentialIds;
import dev.oms.testkit.SimulatedCarrier;
import dev.oms.testkit.SimulatedPaymentGateway;
import dev.oms.testkit.SimulatedTaxLedger;
import dev.oms.testkit.simulation.Interruption.Call;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** The simulated world: nodes over one store, a clock, a provider, a carrier, and an auditor whose line never breaks. */
final class SimulatedShop implements AutoCloseable {
    static final List<String> WAREHOUSES = List.of("BERLIN", "PARIS");
    static final Duration LEASE = Duration.ofMinutes(2);
    private static final int ATTEMPTS = 4;
    private static final int RELAYED = 50;

    final ManualClock clock = new ManualClock(Instant.parse("2026-03-02T09:00:00Z"));
    final Trace trace = new Trace();
    final SimulatedPaymentGateway provider = new SimulatedPaymentGateway();
    final SimulatedCarrier carrier = new SimulatedCarrier();
    final SimulatedTaxLedger taxes = new SimulatedTaxLedger();
    final OutsideLedger ledger = new OutsideLedger();
    final CommittedEvents arrived = new CommittedEvents();
    final Clients clients = new Clients(trace);
    final StoreWatch store;
    final RecordPersistence books;
    final Oms auditor;
    final List<ShopNode> nodes = new ArrayList<>();
    private final RecordStore made;
    private final SequentialIds ids = new SequentialIds("S-");
    private final SimulatedHost host;

    /** @param othersGoOn what happens while a node stands still */
    SimulatedShop(SimulatedHost host, int nodes, Consumer<Interruption> othersGoOn) {
        this.host = host;
        this.made = host.store().get();
        this.store = new StoreWatch(made);
        this.books = RecordPersistence.of(store, salts(-1));
        this.auditor = Oms.builder()
                .persistence(books)
                .clock(clock)
                .ids(new SequentialIds("A-"))
                .validator(PlainMessages.VALIDATOR)
                .build();
        open();
        for (int i = 0; i < nodes; i++) {
            this.nodes.add(node(i, new Line(i, trace, othersGoOn)));
        }
    }

    private void open() {
        auditor.inventory()
                .defineNode("BERLIN", AddressForm.inCountry("DE").at(52.52, 13.40))
                .orThrow();
        auditor.inventory()
                .defineNode("PARIS", AddressForm.inCountry("FR").at(48.86, 2.35))
                .orThrow();
        auditor.catalog()
                .define(
                        goods("TEA"),
                        goods("MUG").withBackorders(),
                        goods("CUP").withBackorders())
                .orThrow();
    }

    private static Definition goods(String sku) {
        return Definition.goods(
                sku, BigDecimal.valueOf(OutsideLedger.PRICES.get(sku), 2).toPlainString(), "EUR");
    }

    /** The same in every run, or two runs would differ in every seal. */
    private static RandomGenerator salts(int process) {
        return new Random(process);
    }

    private ShopNode node(int number, Line line) {
        RecordPersistence persistence =
                RecordPersistence.of(host.adapter().apply(new StoreLine(store, line)), salts(number));
        return new ShopNode(line, () -> {
            Oms oms = host.settings()
                    .apply(Oms.builder()
                            .persistence(persistence)
                            .clock(clock)
                            .ids(ids)
                            .process("node-" + number)
                            .validator(PlainMessages.VALIDATOR)
                            .payments(host.payments().apply(new PaymentLine(new LapsingProvider(provider), line)))
                            .carrier(host.carrier().apply(new CarrierLine(carrier, line)))
                            // A fifth of every price: nothing is rounded, so people outside can do the sums.
                            .tax(new FlatTax("25"))
                            .taxLedger(host.taxes().apply(new TaxLine(taxes, line)))
                            .lease(LEASE)
                            .effectRetries(ATTEMPTS, Duration.ofSeconds(10)))
                    .build();
            oms.relay("outside", RELAYED, batch -> deliver(line, batch));
            return oms;
        });
    }

    private void deliver(Line line, List<RecordedEvent> batch) {
        line.call(Call.PORT, "deliver after " + batch.get(0).position(), () -> {
            arrived.deliver(batch);
            return batch.size();
        });
    }

    /** The node, or another one where that is in the middle of something. */
    ShopNode free(int number) {
        return Stream.iterate(number, i -> i + 1)
                .limit(nodes.size())
                .map(i -> nodes.get(i % nodes.size()))
                .filter(node -> !node.isBusy())
                .findFirst()
                .orElseGet(() -> nodes.get(number % nodes.size()));
    }

    boolean isAnybodyFree() {
        return nodes.stream().anyMatch(node -> !node.isBusy());
    }

    OrderView view(OrderId order) {
        return auditor.orders()
                .find(order)
                .orElseThrow(() -> new LawBroken("acknowledged", order + " was acknowledged, and there is none"));
    }

    @Override
    public void close() {
        made.close();
    }
}
