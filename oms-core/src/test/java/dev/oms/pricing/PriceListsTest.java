package dev.oms.pricing;

import static dev.oms.pricing.Shop.NOW;
import static dev.oms.pricing.Shop.cart;
import static dev.oms.pricing.Shop.eur;
import static dev.oms.pricing.Shop.line;
import static dev.oms.pricing.Shop.price;
import static dev.oms.pricing.Shop.shop;
import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.common.Money;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Currency;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PriceListsTest {
    private static final Buyer TRADE =
            Buyer.on("web").customer("C-7").groups("trade").contract("K-1");

    private static PricingBuilder lists() {
        return shop().list(list("CHANNEL", Audience.EVERYBODY.channel("web")), PriceEntry.of("TEA", "9.00"))
                .list(list("GROUP", Audience.EVERYBODY.group("trade")), PriceEntry.of("TEA", "8.00"))
                .list(list("CUSTOMER", Audience.EVERYBODY.customer("C-7")), PriceEntry.of("TEA", "7.00"))
                .list(list("CONTRACT", Audience.EVERYBODY.contract("K-1")), PriceEntry.of("POT", "30.00"));
    }

    private static PriceList list(String id, Audience audience) {
        return PriceList.in("EUR", id).audience(audience);
    }

    @Test
    void theListThatMeansTheBuyerMostCloselyWinsAndSaysBeforeWhom() {
        PricedCart price = price(lists(), cart(line("TEA", 1), line("POT", 1)).buyer(TRADE));

        assertThat(price.lines()).extracting(PricedLine::value).containsExactly(eur("7.00"), eur("30.00"));
        assertThat(price.lines().get(0).source().text())
                .isEqualTo("list CUSTOMER (customer C-7), before GROUP (group trade) and 2 more");
        assertThat(price.lines().get(1).source().text())
                .isEqualTo("list CONTRACT (contract K-1), before WEB (everybody)");
    }

    @Test
    void whoeverIsMeantLessCloselyPaysWhatIsForThem() {
        assertThat(price(lists(), cart(line("TEA", 1)).buyer(Buyer.on("web").groups("trade")))
                        .payable())
                .isEqualTo(eur("8.00"));
        assertThat(price(lists(), cart(line("TEA", 1))).payable()).isEqualTo(eur("9.00"));
        assertThat(price(lists(), cart(line("TEA", 1)).buyer(Buyer.on("phone"))).payable())
                .isEqualTo(eur("10.00"));
    }

    @Test
    void ofListsThatMeanTheBuyerEquallyCloselyPriorityDecides() {
        PricingBuilder shop = shop().list(PriceList.in("EUR", "SALE").priority(1), PriceEntry.of("TEA", "6.00"));

        assertThat(price(shop, cart(line("TEA", 1))).payable()).isEqualTo(eur("6.00"));
    }

    @Test
    void aListCountsOnlyWhileItIsValid() {
        Validity may = new Validity(NOW, NOW.plus(Duration.ofDays(31)));
        PricingBuilder shop =
                shop().list(PriceList.in("EUR", "MAY").priority(1).valid(may), PriceEntry.of("TEA", "6.00"));

        assertThat(price(shop, cart(line("TEA", 1))).payable()).isEqualTo(eur("6.00"));
        assertThat(price(shop, cart(line("TEA", 1)).at(may.until())).payable()).isEqualTo(eur("10.00"));
        assertThat(price(shop, cart(line("TEA", 1)).at(NOW.minusNanos(1))).payable())
                .isEqualTo(eur("10.00"));
    }

    @Test
    void pricesAreInTheCurrencyOfTheCart() {
        PricingBuilder shop = shop().list(PriceList.in("JPY", "JP"), PriceEntry.of("TEA", "1499.5"));
        Cart cart = Cart.of(Buyer.on("web"), "JPY", NOW, line("TEA", 1));

        assertThat(price(shop, cart).payable()).isEqualTo(Money.of("1500", "JPY"));
    }

    @Test
    void theThreeSortsOfStepsCostDifferently() {
        PricingBuilder shop = Pricing.builder()
                .list(
                        PriceList.in("EUR", "L"),
                        PriceEntry.of("VOLUME", Tiers.volume("8.00").from(6, "6.50")),
                        PriceEntry.of("GRADUATED", Tiers.graduated("8.00").from(6, "6.50")),
                        PriceEntry.of("BLOCK", Tiers.block("40.00").from(6, "75.00")));

        assertThat(price(shop, cart(line("VOLUME", 12), line("GRADUATED", 12), line("BLOCK", 12)))
                        .lines())
                .extracting(PricedLine::value)
                .containsExactly(eur("78.00"), eur("85.50"), eur("75.00"));
    }

    @Test
    void aPriceCanBeForManyUnits() {
        PricingBuilder shop = Pricing.builder()
                .list(
                        PriceList.in("EUR", "L"),
                        PriceEntry.of("COFFEE-G", Tiers.flat("12.90").per(1000)));

        assertThat(price(shop, cart(line("COFFEE-G", 330))).payable()).isEqualTo(eur("4.26"));
    }

    @Test
    void aRampHasTheShortSegmentFirst() {
        Ramp ramp = Ramp.yearly(Percent.of("80"), Percent.of("90"), Percent.HUNDRED);

        assertThat(ramp.segments(36)).extracting(Ramp.Segment::periods).containsExactly(12, 12, 12);
        assertThat(ramp.segments(30)).extracting(Ramp.Segment::periods).containsExactly(6, 12, 12);
        assertThat(ramp.segments(14)).extracting(Ramp.Segment::periods).containsExactly(2, 12);
        assertThat(Ramp.uplift(12, Percent.of("3"), 3).shares())
                .containsExactly(Percent.HUNDRED, Percent.of("103"), Percent.of("106.09"));
    }

    @Test
    void anOfferForAnOfficeComesOutToTheCent() {
        PricingBuilder shop = office();

        PricedCart list = shop.build().price(office(List.of())).orThrow();
        PricedCart less15 = shop.build().price(office(List.of("15"))).orThrow();
        PricedCart less30 = shop.build().price(office(List.of("30"))).orThrow();

        assertThat(List.of(list.net(), list.contractValue())).containsExactly(eur("249.00"), eur("5271.00"));
        assertThat(less15.contractValue()).isEqualTo(eur("4809.48"));
        assertThat(less30.contractValue()).isEqualTo(eur("4347.60"));
        assertThat(list.marginBasisPoints()).contains(5122L);
        assertThat(less15.marginBasisPoints()).contains(4654L);
        assertThat(less30.marginBasisPoints()).contains(4086L);
        assertThat(list.lines().stream()
                        .filter(PricedLine::isRecurring)
                        .map(line -> line.value().toString())
                        .toList())
                .containsExactly("48.00 EUR", "54.00 EUR", "60.00 EUR", "85.50 EUR");
        assertThat(list.lines().get(list.lines().size() - 1).value()).isEqualTo(eur("30.00"));
    }

    @Test
    void aMarginIsUnknownWhereACostIs() {
        PricingBuilder shop = shop().costs(PriceList.in("EUR", "COST"), PriceEntry.of("TEA", "4.00"));

        assertThat(price(shop, cart(line("TEA", 2))).cost()).contains(eur("8.00"));
        assertThat(price(shop, cart(line("TEA", 2))).marginBasisPoints()).contains(6000L);
        assertThat(price(shop, cart(line("TEA", 2), line("POT", 1))).cost()).isEmpty();
    }

    @Test
    void valuesAreExactWhereTheyDoNotFitALong() {
        assertThat(Exact.scaled(Long.MAX_VALUE, 1_000_000, 1_000_000, RoundingMode.UNNECESSARY))
                .isEqualTo(Long.MAX_VALUE);
        assertThat(UnitPrice.of("9000000000000.000001")
                        .value(1_000, 1, Currency.getInstance("EUR"), RoundingMode.HALF_UP))
                .isEqualTo(900_000_000_000_000_000L);
        assertThat(LongStream.of(5, 15, 25)
                        .map(value -> Exact.divided(value, 10, RoundingMode.HALF_EVEN))
                        .toArray())
                .containsExactly(0, 2, 2);
    }

    private static PricingBuilder office() {
        PriceComponent.Recurring line = PriceComponent.Recurring.monthly(Tiers.flat("60.00"))
                .ramped(Ramp.yearly(Percent.of("80"), Percent.of("90"), Percent.HUNDRED));
        Promotion router = Promotion.of(
                "ROUTER", PromotionAction.percent(PromotionAction.Scope.LINE, LineSelector.skus("ROUTER"), "100"));
        return Pricing.builder()
                .list(
                        PriceList.in("EUR", "OFFICE"),
                        PriceEntry.of("BB-500", new PriceComponent.Once(Tiers.flat("99.00")), line),
                        PriceEntry.of(
                                "VOICE",
                                PriceComponent.Recurring.monthly(
                                        Tiers.graduated("8.00").from(6, "6.50"))),
                        PriceEntry.of("ROUTER", "120.00"),
                        PriceEntry.of("INSTALL", "150.00"),
                        PriceEntry.of("MINUTES", new PriceComponent.Usage(Tiers.flat("0.02"), "minutes", 500)))
                .costs(
                        PriceList.in("EUR", "COST"),
                        PriceEntry.of(
                                "BB-500",
                                new PriceComponent.Once(Tiers.flat("0")),
                                PriceComponent.Recurring.monthly(Tiers.flat("30.00"))),
                        PriceEntry.of("VOICE", PriceComponent.Recurring.monthly(Tiers.flat("3.00"))),
                        PriceEntry.of("ROUTER", "85.00"),
                        PriceEntry.of("INSTALL", "110.00"))
                .promotions(router)
                // 85.50 less 15 % is 72.675: the price is rounded, not the discount.
                .policies(PricingPolicies.STANDARD.percentRounding(PricingPolicies.PercentRounding.PRICE));
    }

    private static Cart office(List<String> offVoice) {
        CartLine voice = line("VOICE", 12).term(36);
        for (String percent : offVoice) {
            voice = voice.less(Reduction.percent(percent));
        }
        return cart(
                        line("BB-500", 1).term(36),
                        voice,
                        line("ROUTER", 1),
                        line("INSTALL", 1),
                        line("MINUTES", 1).term(36).use(2_000))
                .taxExcluded();
    }
}
