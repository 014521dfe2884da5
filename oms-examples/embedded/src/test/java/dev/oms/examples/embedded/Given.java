package dev.oms.examples.embedded;

import dev.oms.Oms;
import dev.oms.OmsBuilder;
import dev.oms.catalog.DefineProducts.Definition;
import dev.oms.command.Command;
import dev.oms.command.CommandContext;
import dev.oms.command.Outcome;
import dev.oms.common.AddressForm;
import dev.oms.common.FulfillmentId;
import dev.oms.common.OrderId;
import dev.oms.common.ReturnId;
import dev.oms.common.StockCondition;
import dev.oms.inventory.NodeForm;
import dev.oms.inventory.NodeType;
import dev.oms.inventory.PoolForm;
import dev.oms.order.AllocationTiming;
import dev.oms.order.LineUnits;
import dev.oms.order.PlaceOrder;
import dev.oms.persistence.RecordPersistence;
import dev.oms.persistence.RecordStore;
import dev.oms.persistence.memory.InMemoryRecordStore;
import dev.oms.port.CommandInterceptor;
import dev.oms.port.EventSink;
import dev.oms.port.ExternalInventory;
import dev.oms.port.PaymentGateway;
import dev.oms.port.Persistence;
import dev.oms.port.TaxCalculator;
import dev.oms.port.TaxLedger;
import dev.oms.pricing.PriceEntry;
import dev.oms.pricing.PriceList;
import dev.oms.pricing.Pricing;
import dev.oms.quote.QuoteItem;
import dev.oms.testkit.ManualClock;
import dev.oms.testkit.SimulatedExternalInventory;
import dev.oms.testkit.SimulatedPaymentGateway;
import dev.oms.testkit.SimulatedTaxLedger;
import dev.oms.verify.VerificationReport;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ListAssert;
import org.h2.jdbcx.JdbcDataSource;

/** What the examples of a page may take for granted: a shop with some stock, and the names that stand here. */
abstract class Given implements AutoCloseable {
    final ManualClock clock = new ManualClock(Instant.parse("2026-03-02T09:00:00Z"));
    final Instant now = clock.instant();
    final AddressForm address = AddressForm.inCountry("DE");
    final Persistence store = RecordPersistence.of(new InMemoryRecordStore());
    final List<String> refused = new CopyOnWriteArrayList<>();
    final PaymentGateway gateway = new SimulatedPaymentGateway();
    final String token = "a-card";
    final Oms oms = builder().persistence(store).payments(gateway).build();

    Given() {
        oms.inventory().defineNode("BERLIN", address).orThrow();
        oms.inventory().defineNode("PARIS", AddressForm.inCountry("FR")).orThrow();
        for (String sku : List.of("TEA", "MUG", "POT", "CUP")) {
            oms.catalog().define(Definition.goods(sku, "4.90", "EUR")).orThrow();
            oms.inventory().receive("BERLIN", sku, 100).orThrow();
        }
    }

    /** What stands on the page. */
    abstract void play() throws Exception;

    /** What the pages call {@code Oms.builder()}: the clock is ours, and whatever is refused is remembered. */
    final OmsBuilder builder() {
        return Oms.builder().clock(clock).intercept(new Refusals());
    }

    final OrderId order(String sku, int units) {
        PlaceOrder order = PlaceOrder.of("web").customer("C-42").shipTo(address).payBy(token);
        OrderId id = oms.orders().place(order.line(sku, units)).orThrow();
        oms.work(100);
        return id;
    }

    /** What a page says that something comes to. */
    static void says(Object value, String said) {
        Assertions.assertThat(value).hasToString(said);
    }

    @Override
    public void close() {
        oms.close();
    }

    /** The class that has what a page needs beyond that. */
    static String of(PageText page) {
        String wanted = page.name().replace("_", "") + "Page";
        for (Class<?> each : Given.class.getDeclaredClasses()) {
            if (each.getSimpleName().equalsIgnoreCase(wanted)) {
                return "Given." + each.getSimpleName();
            }
        }
        return "Given";
    }

    /** No example is refused, unless it says so. */
    private final class Refusals implements CommandInterceptor {
        @Override
        public void refused(Command<?> command, CommandContext context, Outcome.Refused<?> outcome) {
            refused.add(command + ": " + outcome.reasons());
        }
    }

    abstract static class ReadmePage extends Given {
        final JdbcDataSource dataSource = new JdbcDataSource();
        final PrintStream out = System.out;

        ReadmePage() {
            dataSource.setURL("jdbc:h2:mem:readme;DB_CLOSE_DELAY=-1");
        }
    }

    abstract static class AdaptersPage extends Given {
        final RecordStore myStore = new InMemoryRecordStore();
    }

    abstract static class AvailabilityPage extends Given {
        final Instant friday = now.plus(Duration.ofDays(4));
    }

    abstract static class CataloguePage extends Given {
        CataloguePage() {
            for (String sku : List.of("R1", "R2", "LOOSE-TEA")) {
                oms.catalog().define(Definition.goods(sku, "0.01", "EUR")).orThrow();
                oms.inventory().receive("BERLIN", sku, 2_000).orThrow();
            }
        }
    }

    abstract static class ExternalStockPage extends Given {
        final Instant at = now;
        final ExternalInventory warehouseSystem = new SimulatedExternalInventory(clock);
    }

    abstract static class InventoryPage extends Given {
        InventoryPage() {
            oms.catalog().define(Definition.goods("PHONE", "99.00", "EUR")).orThrow();
            oms.inventory()
                    .receive("BERLIN", PoolForm.own(StockCondition.DAMAGED), "TEA", 2)
                    .orThrow();
        }
    }

    abstract static class KitsPage extends Given {
        final Instant friday = now.plus(Duration.ofDays(4));
    }

    abstract static class LotsPage extends Given {
        final ReturnId returned;

        LotsPage() {
            oms.catalog().define(Definition.goods("PHONE", "99.00", "EUR")).orThrow();
            oms.catalog().define(Definition.goods("YOGHURT", "0.90", "EUR")).orThrow();
            oms.inventory().receive("BERLIN", "YOGHURT", 2).orThrow();
            OrderId order = order("YOGHURT", 2);
            oms.fulfillments().release(order).orThrow();
            oms.fulfillments()
                    .deliver(oms.fulfillments()
                            .dispatch(new FulfillmentId(order, 1), "DHL")
                            .orThrow())
                    .orThrow();
            returned = oms.returns().request(order, "sour", new LineUnits(1, 2)).orThrow();
        }
    }

    abstract static class OutboxPage extends Given {
        final int batch = 100;
        final EventSink kafka = events -> {};
    }

    abstract static class PricingPage extends Given {
        final Instant nextMonth = now.plus(Duration.ofDays(30));
        final Instant january = Instant.parse("2026-01-01T00:00:00Z");
        final Instant february = Instant.parse("2026-02-01T00:00:00Z");
        final Set<String> codes = Set.of("SPRING-A7K", "SPRING-B8L");
        final TaxCalculator rates = TaxCalculator.none();
        final TaxLedger books = new SimulatedTaxLedger();
        final Pricing candidate = Pricing.builder()
                .list(PriceList.in("EUR", "WEB"), PriceEntry.of("TEA", "4.50"))
                .build();
    }

    abstract static class QuotesPage extends Given {
        final Pricing pricing = OfficeQuote.pricing();
        final QuoteItem office = OfficeQuote.office("").times(3);
        final Instant until = now.plus(Duration.ofDays(10));

        QuotesPage() {
            OfficeQuote.publish(oms);
        }
    }

    abstract static class ReliabilityPage extends Given {
        void report(VerificationReport report) {
            Assertions.assertThat(report.breaches()).isEmpty();
        }
    }

    abstract static class SimulationPage extends Given {
        static <T> ListAssert<T> assertThat(List<T> list) {
            return Assertions.assertThat(list);
        }
    }

    abstract static class SourcingPage extends Given {
        final FulfillmentId work;
        final OrderId first;
        final OrderId second;

        SourcingPage() {
            oms.inventory()
                    .defineNode("STORE-7", address, NodeForm.of(NodeType.STORE).can("PICKUP"))
                    .orThrow();
            oms.inventory().defineNode("HUB", address).orThrow();
            for (String node : List.of("STORE-7", "PARIS", "HUB")) {
                oms.inventory().receive(node, "TEA", 20).orThrow();
            }
            OrderId order = order("TEA", 10);
            oms.fulfillments().release(order).orThrow();
            work = new FulfillmentId(order, 1);
            Oms inWaves = builder()
                    .persistence(store)
                    .allocation(AllocationTiming.inWaves())
                    .build();
            first = inWaves.orders().place(PlaceOrder.of("web").line("TEA", 1)).orThrow();
            second = inWaves.orders().place(PlaceOrder.of("web").line("TEA", 2)).orThrow();
        }
    }
}
