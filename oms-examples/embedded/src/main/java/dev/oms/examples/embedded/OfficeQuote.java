package dev.oms.examples.embedded;

import dev.oms.Oms;
import dev.oms.catalog.DefineProducts.Definition;
import dev.oms.catalog.offering.Assortment;
import dev.oms.catalog.offering.Content;
import dev.oms.catalog.offering.Offering;
import dev.oms.catalog.offering.Option;
import dev.oms.catalog.offering.OptionGroup;
import dev.oms.catalog.offering.ProductSpec;
import dev.oms.catalog.offering.PublishCatalog;
import dev.oms.catalog.offering.Selection;
import dev.oms.command.Outcome;
import dev.oms.common.Actor;
import dev.oms.common.AddressForm;
import dev.oms.common.Money;
import dev.oms.common.OrderId;
import dev.oms.common.QuoteId;
import dev.oms.jdbc.JdbcPersistence;
import dev.oms.pricing.LineSelector;
import dev.oms.pricing.Percent;
import dev.oms.pricing.PriceComponent.Once;
import dev.oms.pricing.PriceComponent.Recurring;
import dev.oms.pricing.PriceComponent.Usage;
import dev.oms.pricing.PriceEntry;
import dev.oms.pricing.PriceList;
import dev.oms.pricing.Pricing;
import dev.oms.pricing.PricingPolicies;
import dev.oms.pricing.PricingPolicies.PercentRounding;
import dev.oms.pricing.Promotion;
import dev.oms.pricing.PromotionAction;
import dev.oms.pricing.PromotionAction.Scope;
import dev.oms.pricing.Ramp;
import dev.oms.pricing.Tiers;
import dev.oms.pricing.Validity;
import dev.oms.quote.ApprovalLimit;
import dev.oms.quote.ApprovalPolicy;
import dev.oms.quote.Billing;
import dev.oms.quote.ConvertQuote;
import dev.oms.quote.Quote;
import dev.oms.quote.QuoteItem;
import dev.oms.quote.QuoteTerms;
import dev.oms.quote.QuoteVersion;
import dev.oms.quote.RequestQuote;
import dev.oms.quote.ReviseQuote;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;

/**
 * An office's connection for 36 months: quoted, haggled over, approved, accepted and ordered in parts, with what it comes
 * to on bills.
 */
public final class OfficeQuote {
    private static final Instant NEW_PRICES = Instant.parse("2025-02-01T00:00:00Z");
    private static final AddressForm OFFICE = AddressForm.inCountry("DE");

    private final AtomicReference<Instant> today = new AtomicReference<>(Instant.parse("2025-01-10T09:00:00Z"));
    private final PrintStream out;

    private OfficeQuote(PrintStream out) {
        this.out = out;
    }

    /** Runs it on a database and tells what happens. */
    static void run(DataSource dataSource, PrintStream out) {
        new OfficeQuote(out).run(dataSource);
    }

    private void run(DataSource dataSource) {
        InstantSource clock = today::get;
        try (Oms oms = Oms.builder()
                .persistence(JdbcPersistence.of(dataSource))
                .clock(clock)
                .quotes(QuoteTerms.pricedBy(pricing()).approvedBy(approvals()))
                .build()) {
            publish(oms);
            QuoteId quote = oms.quotes()
                    .request(RequestQuote.of("sales", "C-42", office("")))
                    .orThrow();
            haggle(oms, quote);
            QuoteId forgotten = agreed(oms);
            order(oms, quote, forgotten);
            bill(version(oms, quote));
        }
    }

    static void publish(Oms oms) {
        oms.catalog()
                .define(
                        Definition.charge("BB-500"),
                        Definition.charge("VOICE"),
                        Definition.goods("R1"),
                        Definition.charge("INSTALL"))
                .orThrow();
        oms.inventory().defineNode("BERLIN", AddressForm.inCountry("DE")).orThrow();
        oms.inventory().receive("BERLIN", "R1", 10).orThrow();
        Assortment assortment = Assortment.of(
                        Offering.of("OFFICE")
                                .with(OptionGroup.any(
                                        "in",
                                        Option.fixed("LINE", 1),
                                        new Option("VOICE", 0, 12, 20),
                                        Option.fixed("ROUTER", 1),
                                        Option.fixed("INSTALL", 1))),
                        within("LINE", "BB-500"),
                        within("VOICE", "VOICE"),
                        within("ROUTER", "R1"),
                        within("INSTALL", "INSTALL"))
                .products(
                        ProductSpec.of("BB-500"),
                        ProductSpec.of("VOICE"),
                        ProductSpec.of("R1"),
                        ProductSpec.of("INSTALL"));
        oms.catalog()
                .publish(new PublishCatalog("2025-1", Instant.parse("2025-01-01T00:00:00Z"), assortment))
                .orThrow();
    }

    private static Offering within(String id, String product) {
        return Offering.of(id).onlyWithin().with(Content.of(product));
    }

    static Pricing pricing() {
        return Pricing.builder()
                .list(PriceList.in("EUR", "2025-1").valid(Validity.until(NEW_PRICES)), prices("60.00"))
                .list(PriceList.in("EUR", "2025-2").valid(Validity.from(NEW_PRICES)), prices("65.00"))
                .costs(
                        PriceList.in("EUR", "costs"),
                        PriceEntry.of("BB-500", new Once(Tiers.flat("0")), Recurring.monthly(Tiers.flat("30.00"))),
                        PriceEntry.of("VOICE", Recurring.monthly(Tiers.flat("3.00"))),
                        PriceEntry.of("R1", "85.00"),
                        PriceEntry.of("INSTALL", "110.00"))
                .promotions(Promotion.of(
                        "free-router",
                        PromotionAction.percent(
                                Scope.LINE, LineSelector.skus("R1").with("at-least-36", "true"), "100")))
                .policies(PricingPolicies.STANDARD.percentRounding(PercentRounding.PRICE))
                .build();
    }

    private static PriceEntry[] prices(String line) {
        return new PriceEntry[] {
            PriceEntry.of(
                    "BB-500",
                    new Once(Tiers.flat("99.00")),
                    Recurring.monthly(Tiers.flat(line))
                            .ramped(Ramp.yearly(Percent.of("80"), Percent.of("90"), Percent.HUNDRED))),
            PriceEntry.of(
                    "VOICE",
                    Recurring.monthly(Tiers.graduated("8.00").from(6, "6.50")),
                    new Usage(Tiers.flat("0.02"), "minutes", 500)),
            PriceEntry.of("R1", "120.00"),
            PriceEntry.of("INSTALL", "150.00")
        };
    }

    private static ApprovalPolicy approvals() {
        return ApprovalPolicy.limits(
                ApprovalLimit.of(ApprovalLimit.Of.DISCOUNT, "10", "sales-manager"),
                ApprovalLimit.of(ApprovalLimit.Of.DISCOUNT, "20", "sales-manager", "director"),
                ApprovalLimit.of(ApprovalLimit.Of.MARGIN, "45", "sales-manager", "director"));
    }

    static QuoteItem office(String discountOnVoice) {
        QuoteItem item = QuoteItem.of(Selection.of("OFFICE")).using("VOICE", 2_000);
        return discountOnVoice.isEmpty() ? item : item.less("VOICE", discountOnVoice);
    }

    private void haggle(Oms oms, QuoteId quote) {
        Oms manager = oms.as(Actor.agent("mia", "sales", "sales-manager"));
        offer(oms, quote, "");
        offer(oms, quote, "15");
        manager.quotes().approve(quote, "sales-manager").orThrow();
        offer(oms, quote, "30");
        manager.quotes().sendBack(quote, "sales-manager", "that is too much").orThrow();
        offer(oms, quote, "15"); // approved before: it is no worse
        oms.quotes().present(quote).orThrow();
        today("2025-01-20T09:00:00Z");
        oms.quotes().accept(quote).orThrow();
    }

    private void offer(Oms oms, QuoteId quote, String discountOnVoice) {
        Instant until = Instant.parse("2025-01-31T23:00:00Z");
        oms.quotes()
                .revise(ReviseQuote.of(quote, until, office(discountOnVoice))
                        .term(36)
                        .hold(60))
                .orThrow();
        oms.quotes().submit(quote).orThrow();
        Quote now = oms.quotes().find(quote).orElseThrow();
        QuoteVersion version = now.version().orElseThrow();
        out.printf(
                "version %d: %s over 36 months, margin %s %%, against list %s %%, %s %s%n",
                version.number(),
                version.contractValue(),
                version.margin().orElseThrow(),
                version.againstList(),
                now.state(),
                now.pending());
    }

    /** Another one, agreed on the same day, that nobody orders in time. */
    private QuoteId agreed(Oms oms) {
        QuoteId quote = oms.quotes()
                .request(RequestQuote.of("sales", "C-43", office("")))
                .orThrow();
        Instant until = Instant.parse("2025-01-31T23:00:00Z");
        oms.quotes().revise(ReviseQuote.of(quote, until).term(36).hold(60)).orThrow();
        oms.quotes().submit(quote).orThrow();
        oms.quotes().present(quote).orThrow();
        oms.quotes().accept(quote).orThrow();
        return quote;
    }

    private void order(Oms oms, QuoteId quote, QuoteId forgotten) {
        today("2025-02-10T09:00:00Z");
        OrderId order = oms.quotes().convert(ConvertQuote.all(quote, OFFICE)).orThrow();
        Money once = oms.orders().find(order).orElseThrow().order().total();
        out.println("on 10 February: ordered for " + once + " once");
        today("2025-03-25T09:00:00Z");
        Outcome<OrderId> tooLate = oms.quotes().convert(ConvertQuote.all(forgotten, OFFICE));
        out.println("on 25 March: " + tooLate.reasons());
    }

    private void bill(QuoteVersion version) {
        Billing billing = new Billing(version);
        Money first = billing.firstBill(LocalDate.of(2025, 3, 17)).stream()
                .map(Billing.Item::amount)
                .reduce(Money::plus)
                .orElseThrow();
        Money whole = Billing.restOfMonth(version.inPeriod(0), LocalDate.of(2025, 3, 17));
        out.println("first bill: " + first + " by line, " + whole + " by total");
        Billing.Change change =
                Billing.change(Money.of("54.00", "EUR"), Money.of("81.00", "EUR"), LocalDate.of(2026, 5, 10));
        out.println("faster line from 10 May 2026: " + change.net());
        out.println("termination after 20 months: " + billing.terminationFee(20, new BigDecimal("50")));
    }

    private static QuoteVersion version(Oms oms, QuoteId quote) {
        return oms.quotes().find(quote).orElseThrow().version().orElseThrow();
    }

    private void today(String moment) {
        today.set(Instant.parse(moment));
    }

    /** Runs it on a database in memory. */
    public static void main(String[] args) {
        org.h2.jdbcx.JdbcDataSource dataSource = new org.h2.jdbcx.JdbcDataSource();
        dataSource.setURL("jdbc:h2:mem:office;DB_CLOSE_DELAY=-1");
        run(dataSource, System.out);
    }
}
