package dev.oms.quote;

import dev.oms.catalog.offering.Assortment;
import dev.oms.catalog.offering.Configuration;
import dev.oms.catalog.offering.Configurator;
import dev.oms.catalog.offering.Content;
import dev.oms.catalog.offering.Offering;
import dev.oms.catalog.offering.Option;
import dev.oms.catalog.offering.OptionGroup;
import dev.oms.catalog.offering.ProductSpec;
import dev.oms.catalog.offering.Selection;
import dev.oms.pricing.Buyer;
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
import java.time.Instant;
import java.util.Currency;
import java.util.List;

/** An office's connection for 36 months: a ramped line, graduated channels, a router that a long term pays for. */
final class OfficeConnect {
    static final Instant PRESENTED = Instant.parse("2025-01-10T09:00:00Z");
    static final Instant DEARER = Instant.parse("2025-02-01T00:00:00Z");
    static final Currency EUR = Currency.getInstance("EUR");

    private OfficeConnect() {}

    static Assortment assortment() {
        return Assortment.of(
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
    }

    private static Offering within(String id, String product) {
        return Offering.of(id).onlyWithin().with(Content.of(product));
    }

    static Pricing pricing() {
        PriceEntry others = PriceEntry.of("R1", "120.00");
        PriceEntry install = PriceEntry.of("INSTALL", "150.00");
        PriceEntry voice = PriceEntry.of(
                "VOICE",
                Recurring.monthly(Tiers.graduated("8.00").from(6, "6.50")),
                new Usage(Tiers.flat("0.02"), "minutes", 500));
        return Pricing.builder()
                .list(
                        PriceList.in("EUR", "2025-1").valid(Validity.until(DEARER)),
                        line("60.00"),
                        voice,
                        others,
                        install)
                .list(PriceList.in("EUR", "2025-2").valid(Validity.from(DEARER)), line("65.00"), voice, others, install)
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

    private static PriceEntry line(String monthly) {
        return PriceEntry.of(
                "BB-500",
                new Once(Tiers.flat("99.00")),
                Recurring.monthly(Tiers.flat(monthly))
                        .ramped(Ramp.yearly(Percent.of("80"), Percent.of("90"), Percent.HUNDRED)));
    }

    /** Less than 45 % margin, or more than ten percent off a line, needs somebody to approve. */
    static ApprovalPolicy approvals() {
        return ApprovalPolicy.limits(
                ApprovalLimit.of(ApprovalLimit.Of.DISCOUNT, "10", "sales-manager"),
                ApprovalLimit.of(ApprovalLimit.Of.DISCOUNT, "20", "sales-manager", "director"),
                ApprovalLimit.of(ApprovalLimit.Of.MARGIN, "45", "sales-manager", "director"));
    }

    static QuoteItem office(String discountOnVoice) {
        QuoteItem item = QuoteItem.of(Selection.of("OFFICE")).using("VOICE", 2_000);
        return discountOnVoice.isEmpty() ? item : item.less("VOICE", discountOnVoice);
    }

    static QuoteVersion version(String discountOnVoice, int term) {
        Configurator configurator = new Configurator(assortment());
        QuoteItem item = office(discountOnVoice);
        Configuration configuration = configurator.check(item.selection(), PRESENTED);
        Wanted wanted = new Wanted(item, configurator.parts(configuration));
        QuotePricer pricer = new QuotePricer(pricing(), Buyer.on("sales"), EUR, sku -> "standard");
        QuotePricer.Answer answer = pricer.price(List.of(wanted), term, PRESENTED);
        return new QuoteVersion(1, "2025-1", EUR, List.of(), term, answer.lines(), PRESENTED, DEARER, 60, "agent:sam");
    }
}
