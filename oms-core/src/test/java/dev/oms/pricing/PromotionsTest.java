package dev.oms.pricing;

import static dev.oms.pricing.Shop.NOW;
import static dev.oms.pricing.Shop.cart;
import static dev.oms.pricing.Shop.eur;
import static dev.oms.pricing.Shop.line;
import static dev.oms.pricing.Shop.postage;
import static dev.oms.pricing.Shop.price;
import static dev.oms.pricing.Shop.shop;
import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.common.Money;
import dev.oms.pricing.PromotionAction.BuyGet;
import dev.oms.pricing.PromotionAction.Scope;
import dev.oms.pricing.PromotionAction.Tiered;
import java.time.Duration;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PromotionsTest {
    private static final LineSelector ALL = LineSelector.ALL;
    private static final PromotionAction TEN_PERCENT = PromotionAction.percent(Scope.ORDER, ALL, "10");

    @Test
    void percentagesAndAmountsAreTakenOffUnitsLinesTheOrderAndShipping() {
        Cart cart = cart(line("TEA", 3), line("POT", 1), postage());

        assertThat(off(PromotionAction.percent(Scope.LINE, LineSelector.skus("TEA"), "10"), cart))
                .isEqualTo(eur("3.00"));
        assertThat(off(PromotionAction.amount(Scope.UNIT, LineSelector.skus("TEA"), "1.50", "EUR"), cart))
                .isEqualTo(eur("4.50"));
        assertThat(off(PromotionAction.amount(Scope.LINE, LineSelector.skus("TEA"), "1.50", "EUR"), cart))
                .isEqualTo(eur("1.50"));
        assertThat(off(PromotionAction.percent(Scope.ORDER, ALL, "10"), cart)).isEqualTo(eur("8.00"));
        assertThat(off(PromotionAction.freeShipping(), cart)).isEqualTo(eur("5.00"));
    }

    @Test
    void aPercentageOfUnitsRoundsEachUnit() {
        Cart cart = cart(line("PENNY", 3));

        assertThat(off(PromotionAction.percent(Scope.UNIT, ALL, "50"), cart)).isEqualTo(eur("0.21"));
        assertThat(off(PromotionAction.percent(Scope.LINE, ALL, "50"), cart)).isEqualTo(eur("0.20"));
    }

    @Test
    void aFixedPriceIsNeverDearer() {
        assertThat(off(new PromotionAction.FixedPrice(ALL, eur("8.00")), cart(line("TEA", 2), line("PENNY", 1))))
                .isEqualTo(eur("4.00"));
    }

    @Test
    void aCapBoundsWhatAnOrderSaves() {
        Promotion capped = Promotion.of("P", TEN_PERCENT).cappedAt("3.00", "EUR");
        PricedCart price = price(shop().promotions(capped), cart(line("POT", 1), line("TEA", 1)));

        assertThat(price.discount()).isEqualTo(eur("3.00"));
        assertThat(price.lines()).extracting(PricedLine::orderDiscount).containsExactly(eur("2.50"), eur("0.50"));
    }

    @Test
    void twoForThreeMakesTheCheapestOrTheDearestFree() {
        Cart cart = cart(line("TEA", 2), line("POT", 2), line("PENNY", 2));

        assertThat(off(twoForThree(BuyGet.Which.CHEAPEST), cart)).isEqualTo(eur("0.26"));
        assertThat(off(twoForThree(BuyGet.Which.DEAREST), cart)).isEqualTo(eur("100.00"));
    }

    @Test
    void whatIsBoughtIsNotGotAsWell() {
        PromotionAction teaForPot = new BuyGet(
                LineSelector.skus("POT"), 1, LineSelector.skus("TEA"), 2, Percent.HUNDRED, BuyGet.Which.CHEAPEST);

        assertThat(off(teaForPot, cart(line("POT", 2), line("TEA", 3)))).isEqualTo(eur("20.00"));
        assertThat(off(teaForPot, cart(line("POT", 2), line("TEA", 1)))).isEqualTo(eur("0.00"));
        assertThat(off(twoForThree(BuyGet.Which.CHEAPEST), cart(line("TEA", 2))))
                .isEqualTo(eur("0.00"));
        assertThat(off(twoForThree(BuyGet.Which.CHEAPEST), cart(line("TEA", 7))))
                .isEqualTo(eur("20.00"));
    }

    @Test
    void stepsGoByTotalOrByUnits() {
        List<Tiered.Step> byTotal = List.of(
                new Tiered.Step(5_000, Reduction.percent("5")), new Tiered.Step(10_000, Reduction.percent("10")));
        PromotionAction total = new Tiered(Scope.ORDER, ALL, List.of(Currency.getInstance("EUR")), byTotal);
        PromotionAction units =
                new Tiered(Scope.ORDER, ALL, List.of(), List.of(new Tiered.Step(3, Reduction.amount("7.00", "EUR"))));

        assertThat(off(total, cart(line("TEA", 4)))).isEqualTo(eur("0.00"));
        assertThat(off(total, cart(line("POT", 1)))).isEqualTo(eur("2.50"));
        assertThat(off(total, cart(line("POT", 2)))).isEqualTo(eur("10.00"));
        assertThat(off(units, cart(line("TEA", 2)))).isEqualTo(eur("0.00"));
        assertThat(off(units, cart(line("TEA", 3)))).isEqualTo(eur("7.00"));
    }

    @Test
    void aGiftIsFreeWhereItIsInTheCartAndOfferedWhereItIsNot() {
        Promotion gift = Promotion.of("GIFT", new PromotionAction.FreeGift("TEA", 1))
                .when(new Condition.Total(LineSelector.skus("POT"), eur("50.00")));

        PricedCart with = price(shop().promotions(gift), cart(line("POT", 1), line("TEA", 3)));
        PricedCart without = price(shop().promotions(gift), cart(line("POT", 1)));

        assertThat(with.discount()).isEqualTo(eur("10.00"));
        assertThat(with.promotions().get(0).offered()).isZero();
        assertThat(without.discount()).isEqualTo(eur("0.00"));
        assertThat(without.promotions().get(0).offered()).isOne();
    }

    @Test
    void everyConditionCanHoldAndFail() {
        Buyer buyer = Buyer.on("web").groups("staff").campaign("spring").orders(4);
        Cart cart =
                cart(line("TEA", 3).in("drinks").attribute("origin", "Assam")).buyer(buyer);

        assertHolds(true, new Condition.Total(ALL, eur("30.00")), cart);
        assertHolds(false, new Condition.Total(ALL, eur("30.01")), cart);
        assertHolds(true, new Condition.Units(LineSelector.categories("drinks"), 3), cart);
        assertHolds(false, new Condition.Units(LineSelector.categories("drinks"), 4), cart);
        assertHolds(false, new Condition.Units(LineSelector.categories("food"), 1), cart);
        assertHolds(true, new Condition.Units(ALL.with("origin", "Assam"), 1), cart);
        assertHolds(false, new Condition.Units(ALL.with("origin", "Ceylon"), 1), cart);
        assertHolds(true, new Condition.For(Audience.EVERYBODY.group("staff")), cart);
        assertHolds(false, new Condition.For(Audience.EVERYBODY.channel("phone")), cart);
        assertHolds(true, new Condition.Campaign("spring"), cart);
        assertHolds(false, new Condition.Campaign("autumn"), cart);
        assertHolds(true, Condition.NthOrder.only(5), cart);
        assertHolds(false, Condition.NthOrder.only(4), cart);
        assertHolds(true, new Condition.NthOrder(1, 2), cart);
        assertHolds(false, new Condition.NthOrder(2, 2), cart);
        assertHolds(true, new Condition.Not(new Condition.Campaign("autumn")), cart);
        assertHolds(true, Condition.AnyOf.of(new Condition.Campaign("autumn"), new Condition.Campaign("spring")), cart);
        assertHolds(false, Condition.AnyOf.of(new Condition.Campaign("autumn")), cart);
    }

    @Test
    void aCouponIsAConditionAndCanBeUsedUp() {
        Promotion coupon = Promotion.of("C", TEN_PERCENT).when(Condition.Coupon.singleUse(Set.of("A-1", "A-2")));
        Pricing pricing = shop().promotions(coupon).build();
        Cart cart = cart(line("TEA", 1));

        assertThat(pricing.price(cart).orThrow().discount()).isEqualTo(eur("0.00"));
        PricedCart price = pricing.price(cart.coupon("A-2")).orThrow();
        assertThat(price.discount()).isEqualTo(eur("1.00"));
        assertThat(price.promotions().get(0).coupon()).isEqualTo("A-2");
        assertThat(pricing.price(cart.coupon("A-2"), used(Usage.Used.NOTHING, "A-2")))
                .isInstanceOf(PricingAnswer.Unpriced.class);
        assertThat(pricing.price(cart.coupon("A-1"), used(Usage.Used.NOTHING, "A-2"))
                        .orThrow()
                        .discount())
                .isEqualTo(eur("1.00"));
    }

    @Test
    void nobodyLearnsFromARefusalWhetherACodeExists() {
        Promotion coupon = Promotion.of("C", TEN_PERCENT)
                .when(Condition.Coupon.code("SECRET"))
                .when(new Condition.Total(ALL, eur("100.00")));
        Pricing pricing = shop().promotions(coupon).build();

        assertThat(pricing.price(cart(line("TEA", 1)).coupon("SECRET")))
                .isEqualTo(pricing.price(cart(line("TEA", 1)).coupon("GUESS")))
                .asString()
                .contains("coupons[0]");
    }

    @Test
    void limitsAndBudgetsBoundWhatAnOrderMayUse() {
        Promotion limited = Promotion.of("L", TEN_PERCENT)
                .limited(UsageLimit.NONE.uses(3).usesPerCustomer(2).budget(eur("20.00")));
        Pricing pricing = shop().promotions(limited).build();
        Cart cart = cart(line("POT", 1));

        assertThat(off(pricing, cart, new Usage.Used(2, 1, 0))).isEqualTo(eur("5.00"));
        assertThat(off(pricing, cart, new Usage.Used(3, 1, 0))).isEqualTo(eur("0.00"));
        assertThat(off(pricing, cart, new Usage.Used(2, 2, 0))).isEqualTo(eur("0.00"));
        assertThat(off(pricing, cart, new Usage.Used(2, 1, 1_700))).isEqualTo(eur("3.00"));
        assertThat(off(pricing, cart, new Usage.Used(2, 1, 2_000))).isEqualTo(eur("0.00"));
    }

    @Test
    void ofAGroupOneApplies() {
        Promotion small = Promotion.of("A", TEN_PERCENT).inGroup("sale");
        Promotion large = Promotion.of("B", PromotionAction.percent(Scope.ORDER, ALL, "20"))
                .inGroup("sale");
        PricingPolicies best = PricingPolicies.STANDARD.stacking(PricingPolicies.Stacking.BEST_FOR_CUSTOMER);

        PricedCart price = price(shop().promotions(small, large), cart(line("TEA", 1)));
        assertThat(price.discount()).isEqualTo(eur("1.00"));
        assertThat(price.passedOver()).extracting(PassedOver::reason).containsExactly(PassedOver.Reason.EXCLUDED);
        assertThat(price(shop().promotions(small, large).policies(best), cart(line("TEA", 1)))
                        .discount())
                .isEqualTo(eur("2.00"));
    }

    @Test
    void aPromotionCanAskForAnother() {
        Promotion first = Promotion.of("A", TEN_PERCENT).priority(1).when(new Condition.Units(ALL, 2));
        Promotion second = Promotion.of("B", TEN_PERCENT).when(new Condition.Applied("A"));

        assertThat(price(shop().promotions(first, second), cart(line("TEA", 2))).discount())
                .isEqualTo(eur("3.80"));
        assertThat(price(shop().promotions(first, second), cart(line("TEA", 1))).discount())
                .isEqualTo(eur("0.00"));
    }

    @Test
    void aPromotionCountsOnlyWhileItIsValidAndInItsCurrency() {
        Promotion today = Promotion.of("T", TEN_PERCENT).valid(new Validity(NOW, NOW.plus(Duration.ofDays(1))));
        Promotion dollars = Promotion.of("D", PromotionAction.amount(Scope.ORDER, ALL, "1", "USD"));
        PricedCart price = price(shop().promotions(today, dollars), cart(line("TEA", 1)));

        assertThat(price.discount()).isEqualTo(eur("1.00"));
        assertThat(price.passedOver()).extracting(PassedOver::reason).containsExactly(PassedOver.Reason.OTHER_CURRENCY);
        assertThat(price(shop().promotions(today), cart(line("TEA", 1)).at(NOW.plus(Duration.ofDays(1))))
                        .discount())
                .isEqualTo(eur("0.00"));
    }

    @Test
    void hostsBringConditionsAndActionsOfTheirOwn() {
        Promotion promotion = Promotion.of(
                        "H", new PromotionAction.Host("round-down", Scope.LINE, ALL, Map.of("to", "5")))
                .when(new Condition.Host("weekday", Map.of("day", "FRIDAY")));
        PricingBuilder shop = shop().promotions(promotion)
                .condition(
                        "weekday",
                        (cart, arguments) -> cart.cart()
                                .at()
                                .atZone(java.time.ZoneOffset.UTC)
                                .getDayOfWeek()
                                .name()
                                .equals(arguments.get("day")))
                .action("round-down", (cart, arguments) -> {
                    long to = Long.parseLong(arguments.get("to")) * 100;
                    return List.of(Money.ofMinor(cart.left(0).minor() % to, "EUR"));
                });

        assertThat(price(shop, cart(line("TEA", 1).at("12.34"))).payable()).isEqualTo(eur("10.00"));
        assertThat(price(shop, cart(line("TEA", 1).at("12.34")).at(NOW.plus(Duration.ofDays(1))))
                        .payable())
                .isEqualTo(eur("12.34"));
    }

    @Test
    void promotionsThatNobodyAsksForAreNotEvenLookedAt() {
        List<Promotion> coupons = java.util.stream.IntStream.range(0, 1_000)
                .mapToObj(i -> Promotion.of("C" + i, TEN_PERCENT).when(Condition.Coupon.code("CODE-" + i)))
                .toList();
        PricedCart price =
                price(shop().promotions(coupons), cart(line("TEA", 1)).coupon("CODE-7"));

        assertThat(price.promotions()).extracting(use -> use.promotion().id()).containsExactly("C7");
        assertThat(price.passedOver()).isEmpty();
    }

    private static PromotionAction twoForThree(BuyGet.Which which) {
        return new BuyGet(ALL, 2, ALL, 1, Percent.HUNDRED, which);
    }

    private static Money off(PromotionAction action, Cart cart) {
        return price(shop().promotions(Promotion.of("P", action)), cart).discount();
    }

    private static Money off(Pricing pricing, Cart cart, Usage.Used used) {
        return pricing.price(cart, used(used, "")).orThrow().discount();
    }

    private static void assertHolds(boolean expected, Condition condition, Cart cart) {
        Promotion promotion = Promotion.of("P", TEN_PERCENT).when(condition);
        PricedCart price = price(shop().promotions(promotion), cart);
        assertThat(price.discount().isPositive()).as(condition.text()).isEqualTo(expected);
    }

    private static Usage used(Usage.Used used, String spent) {
        return new Usage() {
            @Override
            public Used of(Promotion promotion, String customer) {
                return used;
            }

            @Override
            public boolean isSpent(Promotion promotion, String code) {
                return code.equals(spent);
            }
        };
    }
}
