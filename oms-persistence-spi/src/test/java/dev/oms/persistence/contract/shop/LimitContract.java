package dev.oms.persistence.contract.shop;

import static dev.oms.persistence.contract.shop.Shop.anOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.oms.Oms;
import dev.oms.UsedPromotion;
import dev.oms.command.Outcome;
import dev.oms.command.Refusal;
import dev.oms.common.Money;
import dev.oms.common.OrderId;
import dev.oms.order.CancelOrder;
import dev.oms.order.ChangeOrder;
import dev.oms.order.LineUnits;
import dev.oms.order.Order;
import dev.oms.order.OrderLine;
import dev.oms.order.OrderState;
import dev.oms.order.PlaceOrder;
import dev.oms.order.Repricing;
import dev.oms.persistence.contract.Crowd;
import dev.oms.pricing.Allowance;
import dev.oms.pricing.Condition;
import dev.oms.pricing.HeldUse;
import dev.oms.pricing.LineSelector;
import dev.oms.pricing.PriceEntry;
import dev.oms.pricing.PriceList;
import dev.oms.pricing.Pricing;
import dev.oms.pricing.PricingPolicies;
import dev.oms.pricing.PricingPolicies.UsesReturned;
import dev.oms.pricing.Promotion;
import dev.oms.pricing.PromotionAction;
import dev.oms.pricing.PromotionAction.Scope;
import dev.oms.pricing.PromotionStanding;
import dev.oms.pricing.UsageLimit;
import dev.oms.testkit.Trouble;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No promotion is used more than it may be, whoever orders at the same time, and what is given back can be used again. */
public abstract class LimitContract extends ShopContract {
    private static final int CROWD = 64;

    @BeforeEach
    void somethingToSell() {
        shop.stock("BERLIN", "TEA", 10_000);
    }

    /** Two euros off an order of tea for ten. */
    private static Promotion twoOff(String id) {
        return Promotion.of(id, PromotionAction.amount(Scope.ORDER, LineSelector.ALL, "2.00", "EUR"));
    }

    private Oms selling(Promotion... promotions) {
        return selling(PricingPolicies.STANDARD, promotions);
    }

    private Oms selling(PricingPolicies policies, Promotion... promotions) {
        return shop.node(builder -> builder.pricing(Pricing.builder()
                .list(PriceList.in("EUR", "WEB"), PriceEntry.of("TEA", "10.00"))
                .promotions(promotions)
                .policies(policies)
                .build()));
    }

    private static PlaceOrder tea(String customer) {
        return anOrder().customer(customer).line("TEA", 1).payBy("");
    }

    private Order order(OrderId id) {
        return shop.view(id).order();
    }

    private boolean isCheaper(OrderId id) {
        return order(id).orderedTotal().equals(eur("8.00"));
    }

    private static List<OrderId> together(Oms oms, IntFunction<PlaceOrder> wish) {
        return Crowd.of(CROWD, i -> oms.orders().place(wish.apply(i))).stream()
                .flatMap(outcome -> outcome.result().stream())
                .toList();
    }

    @Test
    void tenUsesAreTenForSixtyFourAtOnce() {
        Oms oms = selling(twoOff("TEN").limited(UsageLimit.NONE.uses(10)));

        List<OrderId> placed = together(oms, i -> tea("C-" + i));

        assertThat(placed).hasSize(CROWD);
        assertThat(placed.stream().filter(this::isCheaper)).hasSize(10);
    }

    @Test
    void whoComesTooLateForWhatNobodyAskedForAgreesToTheOtherTotalWhereThatIsThePolicy() {
        UsageLimit once = UsageLimit.NONE.uses(1);
        Oms silent = selling(twoOff("SILENT").limited(once));
        silent.orders().place(tea("C-1")).orThrow();
        assertThat(order(silent.orders().place(tea("C-2")).orThrow()).orderedTotal())
                .isEqualTo(eur("10.00"));

        Oms asking = selling(
                PricingPolicies.STANDARD.usedUp(PricingPolicies.UsedUp.REFUSED),
                twoOff("ASKING").limited(once));
        assertThat(isCheaper(asking.orders().place(tea("C-1")).orThrow())).isTrue();
        Outcome<OrderId> refused = asking.orders().place(tea("C-2"));
        assertRefused(refused, Refusal.Code.PRICE_CHANGED, "pricing.agreedTotal");
        assertThat(refused.reasons().get(0).text()).contains("10.00 EUR now", "8.00 EUR with it");
        assertRefused(
                asking.orders().place(tea("C-2").agreedTotal("8.00")),
                Refusal.Code.PRICE_CHANGED,
                "pricing.agreedTotal");
        assertThat(order(asking.orders().place(tea("C-2").agreedTotal("10.00")).orThrow())
                        .orderedTotal())
                .isEqualTo(eur("10.00"));
        assertThat(asking.promotions().standing("ASKING"))
                .extracting(PromotionStanding::used)
                .containsExactly(1L);
    }

    @Test
    void theRestOfABudgetIsAskedAboutToo() {
        Oms asking = selling(
                PricingPolicies.STANDARD.usedUp(PricingPolicies.UsedUp.REFUSED),
                twoOff("THREE").limited(UsageLimit.NONE.budget(eur("3.00"))));
        asking.orders().place(tea("C-1")).orThrow();

        Outcome<OrderId> refused = asking.orders().place(tea("C-2"));

        assertThat(refused.reasons().get(0).text()).contains("9.00 EUR now", "8.00 EUR with it");
        assertThat(order(asking.orders().place(tea("C-2").agreedTotal("9.00")).orThrow())
                        .orderedTotal())
                .isEqualTo(eur("9.00"));
    }

    @Test
    void aCodeThatIsUsedUpSaysNothingAboutItselfWhateverThePolicy() {
        PricingPolicies kept = PricingPolicies.STANDARD
                .usedUp(PricingPolicies.UsedUp.REFUSED)
                .coupons(PricingPolicies.CouponPolicy.KEPT);
        Oms asking = selling(
                kept,
                twoOff("CODED").when(Condition.Coupon.singleUse(Set.of("A-1"))),
                twoOff("FEW").when(Condition.Coupon.code("B")).limited(UsageLimit.NONE.uses(1)));
        asking.orders().place(tea("C-1").coupon("A-1").coupon("B")).orThrow();

        OrderId late =
                asking.orders().place(tea("C-2").coupon("A-1").coupon("B")).orThrow();

        assertThat(order(late).orderedTotal()).isEqualTo(eur("10.00"));
    }

    @Test
    void whatItMayCostInAllIsKeptToOrRefusedWithBothTotals() {
        Oms oms = selling();

        Outcome<OrderId> dearer = oms.orders().place(tea("C-1").agreedTotal("9.99"));
        assertRefused(dearer, Refusal.Code.PRICE_CHANGED, "pricing.agreedTotal");
        assertThat(dearer.reasons().get(0).text()).contains("9.99 EUR was agreed", "10.00 EUR now");
        assertRefused(oms.orders().place(tea("C-1").agreedTotal("9.999")), Refusal.Code.INVALID, "pricing.agreedTotal");
        assertThat(oms.orders().place(tea("C-1").agreedTotal("10")).isDone()).isTrue();
    }

    @Test
    void oneUseForACustomerIsOneHoweverOftenTheyAskAtOnce() {
        Oms oms = selling(twoOff("ONE-EACH").limited(UsageLimit.NONE.usesPerCustomer(1)));

        List<OrderId> placed = together(oms, i -> tea(i % 2 == 0 ? "C-EVEN" : "C-ODD"));

        assertThat(placed).hasSize(CROWD);
        assertThat(placed.stream().filter(this::isCheaper).map(id -> order(id).customer()))
                .containsExactlyInAnyOrder("C-EVEN", "C-ODD");
    }

    @Test
    void aBudgetIsNeverOverdrawn() {
        Oms oms = selling(twoOff("BUDGET").limited(UsageLimit.NONE.budget(eur("25.00"))));

        List<OrderId> placed = together(oms, i -> tea("C-" + i));

        Money given = placed.stream()
                .map(id -> eur("10.00").minus(order(id).orderedTotal()))
                .reduce(eur("0.00"), Money::plus);
        assertThat(placed).hasSize(CROWD);
        assertThat(given).isEqualTo(eur("25.00"));
    }

    @Test
    void aSingleUseCodeIsUsedOnce() {
        Oms oms = selling(twoOff("LETTER").when(Condition.Coupon.singleUse(Set.of("ABC", "DEF"))));

        List<OrderId> placed = together(oms, i -> tea("C-" + i).coupon("ABC"));

        assertThat(placed).hasSize(1);
        assertThat(isCheaper(placed.get(0))).isTrue();
        assertRefused(oms.orders().place(tea("C-9").coupon("ABC")), Refusal.Code.WRONG_STATE, "pricing.coupons[0]");
        assertThat(isCheaper(oms.orders().place(tea("C-9").coupon("DEF")).orThrow()))
                .isTrue();
    }

    @Test
    void whatIsCancelledMeanwhileIsUsedByOthers() {
        Oms oms = selling(twoOff("TEN")
                .limited(UsageLimit.NONE.uses(10).budget(eur("20.00")).usesPerCustomer(2)));

        List<Outcome<OrderId>> outcomes = Crowd.of(CROWD, i -> {
            Outcome<OrderId> placed = oms.orders().place(tea("C-" + i % 8));
            return i % 3 == 0 ? oms.execute(CancelOrder.all(placed.orThrow(), "changed my mind")) : placed;
        });

        List<OrderId> cheaper =
                outcomes.stream().map(Outcome::orThrow).filter(this::isCheaper).toList();
        assertThat(cheaper.stream().filter(id -> order(id).state() != OrderState.CANCELLED))
                .hasSizeLessThanOrEqualTo(10);
        int more = 0;
        for (int i = 0; i < 20; i++) {
            more += isCheaper(oms.orders().place(tea("C-NEW-" + i)).orThrow()) ? 1 : 0;
        }
        assertThat(more
                        + cheaper.stream()
                                .filter(id -> order(id).state() != OrderState.CANCELLED)
                                .count())
                .isEqualTo(10);
    }

    @Test
    void severalLimitedPromotionsAreUsedTogetherOrNotAtAll() {
        Oms oms = selling(
                twoOff("A").limited(UsageLimit.NONE.uses(5)), twoOff("B").limited(UsageLimit.NONE.uses(30)));

        List<OrderId> placed = together(oms, i -> tea("C-" + i));

        assertThat(placed.stream().filter(id -> order(id).total().equals(eur("6.00"))))
                .hasSize(5);
        assertThat(placed.stream().filter(this::isCheaper)).hasSize(25);
    }

    @Test
    void aCancelledOrderGivesBackUnlessPolicySaysNo() {
        Promotion one = twoOff("ONE").limited(UsageLimit.NONE.uses(1));
        Oms oms = selling(one);
        OrderId first = oms.orders().place(tea("C-1")).orThrow();

        oms.execute(CancelOrder.all(first, "changed my mind")).orThrow();

        assertThat(order(first).pricing().get(0).uses()).isEmpty();
        OrderId second = oms.orders().place(tea("C-2")).orThrow();
        assertThat(isCheaper(second)).isTrue();

        Oms strict = selling(PricingPolicies.STANDARD.usesReturned(UsesReturned.NEVER), one);
        strict.execute(CancelOrder.all(second, "changed my mind")).orThrow();
        assertThat(isCheaper(strict.orders().place(tea("C-3")).orThrow())).isFalse();
    }

    @Test
    void whatHasShippedIsNotGivenBack() {
        Oms oms = selling(twoOff("ONE").limited(UsageLimit.NONE.uses(1)));
        OrderId id = oms.orders().place(anOrder().line("TEA", 2)).orThrow();
        shop.workOff();
        oms.execute(CancelOrder.units(id, "one is enough", new LineUnits(1, 1))).orThrow();
        shop.workOff();
        shop.shipAll(id);

        assertThat(order(id).pricing().get(0).uses()).hasSize(1);
        assertThat(isCheaper(oms.orders().place(tea("C-2")).orThrow())).isFalse();
    }

    @Test
    void aRefusedPaymentGivesBack() {
        Oms oms = selling(twoOff("ONE").limited(UsageLimit.NONE.uses(1)));
        shop.gateway.next(Trouble.DECLINES);
        OrderId id = oms.orders().place(tea("C-1").payBy("card-token")).orThrow();
        shop.workOff();

        if (order(id).state() != OrderState.REJECTED) {
            oms.execute(CancelOrder.all(id, "not paid")).orThrow();
        }
        assertThat(isCheaper(oms.orders().place(tea("C-2")).orThrow())).isTrue();
    }

    @Test
    void aBudgetIsGivenBackInProportionWherePolicySaysSo() {
        Promotion half = Promotion.of("HALF", PromotionAction.percent(Scope.ORDER, LineSelector.ALL, "50"))
                .limited(UsageLimit.NONE.budget(eur("15.00")));
        Oms oms = selling(PricingPolicies.STANDARD.usesReturned(UsesReturned.IN_PROPORTION), half);
        OrderId id = oms.orders()
                .place(tea("C-1").lines(List.of(PlaceOrder.Line.of("TEA", 3))))
                .orThrow();
        assertThat(order(id).total()).isEqualTo(eur("15.00"));

        oms.execute(CancelOrder.units(id, "too many", new LineUnits(1, 1))).orThrow();
        oms.execute(ChangeOrder.of(id).quantity(1, 1)).orThrow();

        assertThat(order(id).pricing().get(0).uses())
                .filteredOn(use -> use.type() == Allowance.Type.BUDGET)
                .extracting(HeldUse::units)
                .containsExactly(500L);
        assertThat(order(oms.orders().place(tea("C-2")).orThrow()).total()).isEqualTo(eur("5.00"));
    }

    @Test
    void whoHasUsedAPromotionIsKnown() {
        Oms oms = selling(twoOff("SOME").limited(UsageLimit.NONE.uses(10).budget(eur("5.00"))));
        OrderId first = oms.orders().place(tea("C-1")).orThrow();
        OrderId second = oms.orders().place(tea("C-2")).orThrow();
        OrderId third = oms.orders().place(tea("C-3")).orThrow();
        oms.execute(CancelOrder.all(second, "changed my mind")).orThrow();

        assertThat(oms.promotions().standing("SOME"))
                .containsExactly(
                        new PromotionStanding(Allowance.Type.USES, 10, 2),
                        new PromotionStanding(Allowance.Type.BUDGET, 500, 300));
        assertThat(oms.promotions().uses("SOME", "").uses())
                .extracting(
                        UsedPromotion::order, UsedPromotion::customer, UsedPromotion::amount, UsedPromotion::givenBack)
                .containsExactlyInAnyOrder(
                        tuple(first, "C-1", eur("2.00"), false),
                        tuple(second, "C-2", eur("2.00"), true),
                        tuple(third, "C-3", eur("1.00"), false));
    }

    @Test
    void whatAPromotionTakesOffNowIsKnownWhenItsOrderWasPricedAnew() {
        Promotion tenth = Promotion.of("SOME", PromotionAction.percent(Scope.ORDER, LineSelector.ALL, "10"))
                .limited(UsageLimit.NONE.uses(10));
        Oms oms = selling(tenth);
        OrderId id = oms.orders().place(anOrder().line("TEA", 2)).orThrow();

        oms.orders()
                .change(ChangeOrder.of(id).quantity(1, 6).reprice(Repricing.all()))
                .orThrow();
        assertThat(oms.promotions().uses("SOME", "").uses())
                .extracting(UsedPromotion::amount, UsedPromotion::now)
                .containsExactly(tuple(eur("2.00"), eur("6.00")));
        oms.execute(CancelOrder.units(id, "too many", new LineUnits(1, 1))).orThrow();
        assertThat(oms.promotions().uses("SOME", "").uses())
                .extracting(UsedPromotion::now)
                .containsExactly(eur("5.00"));
    }

    @Test
    void moreLimitsCostVerificationNoMoreReads() {
        assertThat(readsToVerify(12)).isEqualTo(readsToVerify(2));
    }

    private long readsToVerify(int customers) {
        CountedReads counted = new CountedReads(persistence());
        Shop other = new Shop(counted).stock("BERLIN", "TEA", 100);
        Oms oms = other.node(builder -> builder.pricing(Pricing.builder()
                .list(PriceList.in("EUR", "WEB"), PriceEntry.of("TEA", "10.00"))
                .promotions(twoOff("ONE-EACH").limited(UsageLimit.NONE.usesPerCustomer(1)))
                .build()));
        for (int i = 0; i < customers; i++) {
            oms.orders().place(tea("C-" + i)).orThrow();
        }
        long before = counted.reads();
        assertThat(other.oms.verify().breaches()).isEmpty();
        return counted.reads() - before;
    }

    @Test
    void aLimitThatChangesCountsFromTheNextOrderOn() {
        Oms oms = selling(twoOff("SOME").limited(UsageLimit.NONE.uses(3)));
        List<OrderId> placed = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            placed.add(oms.orders().place(tea("C-" + i)).orThrow());
        }
        Oms fewer = selling(twoOff("SOME").limited(UsageLimit.NONE.uses(2)));
        Oms more = selling(twoOff("SOME").limited(UsageLimit.NONE.uses(4)));

        assertThat(isCheaper(fewer.orders().place(tea("C-4")).orThrow())).isFalse();
        assertThat(isCheaper(more.orders().place(tea("C-5")).orThrow())).isTrue();
        assertThat(isCheaper(more.orders().place(tea("C-6")).orThrow())).isFalse();
    }

    @Test
    void nobodyKnowsHowOftenAnUnknownBuyerHasBeenThere() {
        Oms oms = selling(twoOff("ONE-EACH").limited(UsageLimit.NONE.usesPerCustomer(1)));

        assertThat(isCheaper(oms.orders().place(tea("")).orThrow())).isFalse();
        assertThat(isCheaper(oms.orders().place(tea("C-1")).orThrow())).isTrue();
    }

    private static Promotion half(String budget) {
        return Promotion.of("HALF", PromotionAction.percent(Scope.ORDER, LineSelector.ALL, "50"))
                .limited(UsageLimit.NONE.budget(eur(budget)));
    }

    @Test
    void linesThatArePricedAnewAndThoseThatAreNotKeepWithinTheBudgetTogether() {
        Oms oms = selling(half("10.00"));
        OrderId id = oms.orders()
                .place(anOrder().line("TEA", 1).line("TEA", 1).payBy(""))
                .orThrow();

        for (int units = 2; units < 6; units++) {
            oms.orders()
                    .change(ChangeOrder.of(id).quantity(1 + units % 2, units).reprice(Repricing.changedLines()))
                    .orThrow();
            assertThat(discount(id)).isGreaterThan(eur("9.90")).isLessThanOrEqualTo(eur("10.00"));
        }
    }

    @Test
    void whatHasLeftAndWhatIsPricedAnewKeepWithinTheBudgetTogether() {
        shop.stock("PARIS", "MUG", 10);
        Oms oms = shop.node(builder -> builder.pricing(Pricing.builder()
                .list(PriceList.in("EUR", "WEB"), PriceEntry.of("TEA", "10.00"), PriceEntry.of("MUG", "10.00"))
                .promotions(half("10.00"))
                .build()));
        OrderId id = oms.orders().place(anOrder().line("TEA", 1).line("MUG", 1)).orThrow();
        ship(id);

        oms.orders()
                .change(ChangeOrder.of(id).quantity(1, 3).quantity(2, 3).reprice(Repricing.all()))
                .orThrow();

        assertThat(discount(id)).isEqualTo(eur("10.00"));
    }

    @Test
    void ofABudgetNothingIsGivenBackThatUnitsHadBeforeTheOthersWerePricedAnew() {
        shop.stock("PARIS", "MUG", 10);
        PricingPolicies policies = PricingPolicies.STANDARD.usesReturned(UsesReturned.IN_PROPORTION);
        Promotion tenth = Promotion.of("HALF", PromotionAction.percent(Scope.ORDER, LineSelector.ALL, "10"))
                .limited(UsageLimit.NONE.budget(eur("40.00")));
        OrderId id = selling(policies, half("40.00"))
                .orders()
                .place(anOrder().line("TEA", 4).line("MUG", 4, "10.00"))
                .orThrow();
        ship(id);

        selling(policies, tenth)
                .orders()
                .change(ChangeOrder.of(id).quantity(1, 6).reprice(Repricing.all()))
                .orThrow();

        assertThat(budget(id)).isEqualTo(discount(id).minor());
    }

    @Test
    void ofABudgetNothingIsGivenBackThatStaysWithWhatIsKept() {
        PricingPolicies policies = PricingPolicies.STANDARD
                .usesReturned(UsesReturned.IN_PROPORTION)
                .fixedDiscount(PricingPolicies.FixedDiscount.STAYS);
        Oms oms = selling(policies, twoOff("TWO").limited(UsageLimit.NONE.budget(eur("2.00"))));
        OrderId id = oms.orders().place(anOrder().line("TEA", 4)).orThrow();
        shop.workOff();

        oms.execute(CancelOrder.units(id, "too many", new LineUnits(1, 3))).orThrow();

        assertThat(order(id).total()).isEqualTo(eur("8.00"));
        assertThat(budget(id)).isEqualTo(200);
    }

    private void ship(OrderId id) {
        shop.workOff();
        shop.oms.fulfillments().release(id).orThrow();
        shop.oms.fulfillments().pick(Shop.work(id, 1)).orThrow();
        shop.oms.fulfillments().pack(Shop.work(id, 1)).orThrow();
        shop.oms.fulfillments().ship(Shop.work(id, 1), "DHL", "JJD1").orThrow();
        shop.workOff();
    }

    private Money discount(OrderId id) {
        return order(id).lines().stream().map(OrderLine::discount).reduce(eur("0.00"), Money::plus);
    }

    private long budget(OrderId id) {
        return order(id).pricing().get(0).uses().stream()
                .filter(use -> use.type() == Allowance.Type.BUDGET)
                .mapToLong(HeldUse::units)
                .sum();
    }

    private static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }
}
