package dev.oms.pricing;

import static dev.oms.pricing.Shop.NOW;
import static dev.oms.pricing.Shop.STANDARD;
import static dev.oms.pricing.Shop.cart;
import static dev.oms.pricing.Shop.eur;
import static dev.oms.pricing.Shop.line;
import static dev.oms.pricing.Shop.shop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.oms.command.Refusal;
import dev.oms.common.InvariantViolation;
import dev.oms.pricing.PromotionAction.Scope;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class BadPricingInputTest {
    private static final PromotionAction OFF = PromotionAction.percent(Scope.ORDER, LineSelector.ALL, "10");

    @Test
    void whatNoPriceCanBeIsRefused() {
        assertRefused("a unit price is not negative", () -> UnitPrice.of("-1"));
        assertRefused("at most 6 decimals", () -> UnitPrice.of("0.0000001"));
        assertRefused("more than a unit can cost", () -> UnitPrice.of("99999999999999"));
        assertRefused("is for at least one unit", () -> Tiers.flat("1").per(0));
        assertRefused("steps[1].from", () -> Tiers.volume("1").from(1, "2"));
        assertRefused(
                "two prices for TEA",
                () -> shop().list(PriceList.in("EUR", "L"), PriceEntry.of("TEA", "1"), PriceEntry.of("TEA", "2")));
    }

    @Test
    void whatNoDiscountCanBeIsRefused() {
        assertRefused("percent: a discount of 200 %", () -> Reduction.percent("200"));
        assertRefused("from 0 to 1000", () -> Reduction.percent("-5"));
        assertRefused("amount: a discount of -1.00 EUR", () -> Reduction.amount("-1", "EUR"));
        assertRefused(
                "different currencies",
                () -> Promotion.of("P", PromotionAction.amount(Scope.ORDER, LineSelector.ALL, "1", "EUR"))
                        .cappedAt("1", "USD"));
        assertRefused(
                "ask for itself", () -> Promotion.of("P", OFF).when(new Condition.Not(new Condition.Applied("P"))));
        assertRefused("codes", () -> Condition.Coupon.code(""));
    }

    @Test
    void whatNobodyCouldGoThroughForEveryCartIsRefused() {
        Condition letter = new Condition.Campaign("letter");

        assertRefused("conditions", () -> new Condition.AnyOf(java.util.Collections.nCopies(200, letter)));
        assertRefused("conditions", () -> {
            Condition deep = letter;
            for (int i = 0; i < 200; i++) {
                deep = new Condition.Not(deep);
            }
        });
    }

    @Test
    void whatCannotBeReadIsRefused() {
        assertRefused("ends at", () -> new Validity(NOW, NOW));
        assertRefused("name must", () -> PriceList.in("EUR", "L").named("<script>alert(1)</script>"));
        assertRefused("id must", () -> Promotion.of("<b>", OFF));
        assertRefused("name must", () -> Promotion.of("P", OFF).named("a\nb"));
        assertRefused("units of TEA are 0", () -> line("TEA", 0));
        assertRefused("percent 101 %", () -> TaxRate.of("DE", "VAT", "101"));
        assertRefused("at most 4 decimals", () -> TaxRate.of("DE", "VAT", "9.97501"));
        assertRefused("country", () -> TaxRate.of("Germany", "VAT", "19"));
    }

    @Test
    void whatContradictsItselfIsRefusedWithEverythingThatIsWrong() {
        PricingBuilder shop = shop().list(PriceList.in("EUR", "OTHER"), PriceEntry.of("TEA", "9.00"))
                .promotions(
                        Promotion.of("A", OFF).when(new Condition.Applied("Z")),
                        Promotion.of("H", OFF).when(new Condition.Host("moon", Map.of())),
                        Promotion.of("T", OFF),
                        Promotion.of("T", OFF))
                .taxes(STANDARD, TaxRate.of("DE", "VAT", "16"));

        assertThat(shop.findings())
                .containsExactly(
                        "lists OTHER and WEB both have a price for TEA at the same time for the same buyer; give one of"
                                + " them another priority",
                        "promotion A asks for Z, which does not come before it",
                        "promotion H asks for condition moon, which nobody has registered",
                        "there are two promotions T",
                        "VAT DE has two rates for category '' at the same time: 19 % and 16 %");
        assertRefused("give one of them another priority", shop::build);
    }

    @Test
    void listsThatCanMeanTheSameBuyerEquallyCloselyOverlap() {
        PriceList gold = PriceList.in("EUR", "GOLD").audience(Audience.EVERYBODY.group("gold"));
        PriceList staff = PriceList.in("EUR", "STAFF").audience(Audience.EVERYBODY.group("staff"));
        PriceList one = PriceList.in("EUR", "ONE").audience(Audience.EVERYBODY.customer("C-1"));
        PriceList two = PriceList.in("EUR", "TWO").audience(Audience.EVERYBODY.customer("C-2"));
        PriceEntry tea = PriceEntry.of("TEA", "5.00");

        assertThat(shop().list(gold, tea).list(staff, tea).findings()).hasSize(1);
        assertThat(shop().list(gold, tea).list(staff.priority(1), tea).findings())
                .isEmpty();
        assertThat(shop().list(gold, tea).list(staff, PriceEntry.of("POT", "5")).findings())
                .isEmpty();
        assertThat(shop().list(one, tea).list(two, tea).findings()).isEmpty();
        assertThat(shop().list(one, tea)
                        .list(two.audience(Audience.EVERYBODY.customer("C-1", "C-2")), tea)
                        .findings())
                .hasSize(1);
        assertThat(shop().list(one.valid(Validity.until(NOW)), tea)
                        .list(two.audience(one.audience()).valid(Validity.from(NOW)), tea)
                        .findings())
                .isEmpty();
    }

    @Test
    void aCartIsRefusedWithEverythingThatIsWrongAndWhere() {
        Pricing pricing = shop().taxes(STANDARD.category("standard")).build();
        Cart cart = cart(
                line("NOTHING", 1),
                line("TEA", 1).less(Reduction.amount("1", "USD")),
                line("TEA", 2_000_000_000).at("9000000000000"));

        assertThat(refusals(pricing, cart))
                .extracting(Refusal::code, Refusal::subject)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Refusal.Code.NOT_FOUND, "lines[0].sku"),
                        org.assertj.core.groups.Tuple.tuple(Refusal.Code.CURRENCY_MISMATCH, "lines[1].manual"),
                        org.assertj.core.groups.Tuple.tuple(Refusal.Code.AMOUNT_EXCEEDED, "lines[2].units"));
        assertThat(refusals(pricing, cart(line("TEA", 1).taxed("spirits"))))
                .extracting(Refusal::subject)
                .containsExactly("lines[0].taxCategory");
        assertThat(refusals(pricing, cart())).extracting(Refusal::subject).containsExactly("lines");
        assertThatThrownBy(() -> pricing.price(cart()).orThrow()).isInstanceOf(InvariantViolation.class);
    }

    @Test
    void aShareOfAPriceThatNobodyCanCountIsRefused() {
        Ramp ramp = Ramp.yearly(Percent.of("1000"));
        PriceComponent rent =
                new PriceComponent.Recurring(Tiers.block("999999999999.99"), java.time.Period.ofMonths(1), ramp);
        Pricing pricing = shop().list(PriceList.in("EUR", "RENT").priority(1), PriceEntry.of("HALL", rent))
                .build();

        assertThat(refusals(pricing, cart(line("HALL", 1))))
                .extracting(Refusal::code, Refusal::subject)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Refusal.Code.AMOUNT_EXCEEDED, "lines[0].units"));
    }

    @Test
    void amountsOfAPromotionThatAreTooLargeTakeNoMoreThanThereIs() {
        PricedCart price = Shop.price(
                shop().promotions(Promotion.of(
                        "P", PromotionAction.amount(Scope.UNIT, LineSelector.ALL, "92233720368547758.07", "EUR"))),
                cart(line("TEA", 3)));

        assertThat(price.payable()).isEqualTo(eur("0.00"));
        assertThat(price.discount()).isEqualTo(eur("30.00"));
    }

    private static List<Refusal> refusals(Pricing pricing, Cart cart) {
        return ((PricingAnswer.Unpriced) pricing.price(cart)).refusals();
    }

    private static void assertRefused(String text, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(InvariantViolation.class).hasMessageContaining(text);
    }
}
