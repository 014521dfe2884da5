package dev.oms.persistence.contract.shop;

import static dev.oms.persistence.contract.shop.Shop.anOrder;
import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.Oms;
import dev.oms.command.Outcome;
import dev.oms.command.Refusal;
import dev.oms.common.Actor;
import dev.oms.common.CustomerId;
import dev.oms.common.Money;
import dev.oms.common.OrderId;
import dev.oms.order.CancelOrder;
import dev.oms.order.Order;
import dev.oms.order.PlaceOrder;
import dev.oms.order.PricingContext;
import dev.oms.port.CouponGuard;
import dev.oms.pricing.Audience;
import dev.oms.pricing.Condition;
import dev.oms.pricing.LineSelector;
import dev.oms.pricing.PriceEntry;
import dev.oms.pricing.PriceList;
import dev.oms.pricing.PricedCart;
import dev.oms.pricing.Pricing;
import dev.oms.pricing.PricingBuilder;
import dev.oms.pricing.PricingPolicies;
import dev.oms.pricing.PricingPolicies.CouponPolicy;
import dev.oms.pricing.Promotion;
import dev.oms.pricing.PromotionAction;
import dev.oms.pricing.PromotionAction.Scope;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an order says besides its lines decides which promotions it gets, and is kept with it. */
public abstract class CouponContract extends ShopContract {
    private static final String UNKNOWN = "this code does not apply to this cart";

    private Oms oms;

    @BeforeEach
    void somethingToSell() {
        oms = shop.node(builder -> builder.pricing(promotions().build())
                .customerGroups(customer -> customer.equals("C-7") ? Set.of("trade") : Set.of()));
        shop.stock("BERLIN", "TEA", 100).stock("BERLIN", "MUG", 100);
    }

    private static PricingBuilder promotions() {
        return Pricing.builder()
                .list(PriceList.in("EUR", "WEB"), PriceEntry.of("TEA", "10.00"))
                .list(
                        PriceList.in("EUR", "FRAME").audience(Audience.EVERYBODY.contract("K-1")),
                        PriceEntry.of("TEA", "8.00"))
                .promotions(
                        tenOff("SPRING", LineSelector.ALL).when(Condition.Coupon.code("SPRING-26")),
                        tenOff("LETTER", LineSelector.ALL).when(new Condition.Campaign("letter")),
                        tenOff("FRESH", LineSelector.categories("fresh")),
                        tenOff("GREEN", LineSelector.ALL.with("colour", "green")),
                        tenOff("WELCOME", LineSelector.ALL)
                                .when(new Condition.For(Audience.EVERYBODY.group("trade")))
                                .when(Condition.NthOrder.only(1)));
    }

    private static Promotion tenOff(String id, LineSelector of) {
        return Promotion.of(id, PromotionAction.percent(Scope.LINE, of, "10"));
    }

    private Order order(OrderId id) {
        return shop.view(id).order();
    }

    private Money placed(PlaceOrder order) {
        return order(oms.orders().place(order).orThrow()).total();
    }

    @Test
    void aCodeThatAppliesMakesTheOrderCheaper() {
        assertThat(placed(anOrder().line("TEA", 1).coupon("SPRING-26"))).isEqualTo(eur("9.00"));
        assertThat(placed(anOrder().line("TEA", 1))).isEqualTo(eur("10.00"));
    }

    @Test
    void campaignsContractsCategoriesAndAttributesCount() {
        PlaceOrder.Line tea = PlaceOrder.Line.of("TEA", 1);

        assertThat(placed(anOrder().line("TEA", 1).campaign("letter"))).isEqualTo(eur("9.00"));
        assertThat(placed(anOrder().line(tea.in("fresh")))).isEqualTo(eur("9.00"));
        assertThat(placed(anOrder().line(tea.attribute("colour", "green")))).isEqualTo(eur("9.00"));
        PlaceOrder framed = anOrder().line(tea);
        assertThat(placed(framed.pricing(framed.pricing().contract("K-1")))).isEqualTo(eur("8.00"));
    }

    @Test
    void ordersThatACustomerHasPlacedAreCountedAndCancelledOnesAreNot() {
        PlaceOrder wish = anOrder().customer("C-7").line("TEA", 1);
        OrderId first = oms.orders().place(wish).orThrow();
        shop.workOff();
        assertThat(order(first).total()).isEqualTo(eur("9.00"));

        assertThat(placed(wish)).isEqualTo(eur("10.00"));

        oms.execute(CancelOrder.all(first, "changed my mind")).orThrow();
        Oms next = shop.node(builder -> builder.pricing(Pricing.builder()
                .list(PriceList.in("EUR", "WEB"), PriceEntry.of("TEA", "10.00"))
                .promotions(tenOff("SECOND", LineSelector.ALL).when(Condition.NthOrder.only(2)))
                .build()));
        OrderId third = next.orders().place(wish).orThrow();
        assertThat(order(third).total()).isEqualTo(eur("9.00"));
        assertThat(order(third).pricing())
                .extracting(PricingContext::ordersBefore)
                .containsExactly(1);
    }

    @Test
    void everyCodeThatDoesNothingIsRefusedInTheSameWords() {
        Outcome<OrderId> unknown = oms.orders().place(anOrder().line("TEA", 1).coupon("NOBODY-KNOWS"));
        Outcome<OrderId> twice =
                oms.orders().place(anOrder().line("TEA", 1).coupon("SPRING-26").coupon("OLD"));
        Outcome<OrderId> withoutLists =
                oms.orders().place(anOrder().line("TEA", 1, "3.00").coupon("SPRING-26"));

        assertRefused(unknown, Refusal.Code.WRONG_STATE, "pricing.coupons[0]");
        assertRefused(twice, Refusal.Code.WRONG_STATE, "pricing.coupons[1]");
        assertRefused(withoutLists, Refusal.Code.WRONG_STATE, "pricing.coupons[0]");
        assertThat(List.of(unknown, twice, withoutLists))
                .allSatisfy(each ->
                        assertThat(each.reasons()).extracting(Refusal::text).containsExactly(UNKNOWN));
    }

    @Test
    void aCodeThatDoesNothingIsKeptWherePolicySaysSo() {
        Pricing keeping = promotions()
                .policies(PricingPolicies.STANDARD.coupons(CouponPolicy.KEPT))
                .build();
        Oms kind = shop.node(builder -> builder.pricing(keeping));

        OrderId id = kind.orders().place(anOrder().line("TEA", 1).coupon("OLD")).orThrow();

        assertThat(order(id).total()).isEqualTo(eur("10.00"));
        assertThat(order(id).pricing()).extracting(PricingContext::coupons).containsExactly(List.of("OLD"));
    }

    @Test
    void whatTheOrderSaidPricesTheSameCartAgain() {
        PlaceOrder.Line green = PlaceOrder.Line.of("TEA", 3).attribute("colour", "green");
        PlaceOrder wish = anOrder()
                .customer("C-7")
                .line(green)
                .line("TEA", 1, "4.00")
                .line("MUG", 2)
                .coupon("SPRING-26")
                .campaign("letter");
        Order order = order(oms.orders().place(wish).orThrow());

        PricedCart again =
                promotions().build().price(order.cart().orElseThrow()).orThrow();

        assertThat(again.total()).isEqualTo(order.total());
        assertThat(again.promotions())
                .extracting(use -> use.promotion().id())
                .containsExactly("GREEN", "LETTER", "SPRING", "WELCOME");
        assertThat(order(oms.orders().place(anOrder().line("TEA", 1, "4.00")).orThrow())
                        .cart())
                .isEmpty();
    }

    @Test
    void customersDoNotSayWhatPromotionsFindTheirLinesBy() {
        Oms theirs = oms.as(Actor.customer(new CustomerId("C-7")));
        PlaceOrder wish = anOrder().customer("C-7").payBy("card");

        assertRefused(
                theirs.orders().place(wish.line(PlaceOrder.Line.of("TEA", 1).in("fresh"))),
                Refusal.Code.FORBIDDEN,
                "lines[0]");
        assertRefused(
                theirs.orders().place(wish.line("TEA", 1).pricing(wish.pricing().contract("K-1"))),
                Refusal.Code.FORBIDDEN,
                "pricing.contract");
        theirs.orders().place(wish.line("TEA", 1).coupon("SPRING-26")).orThrow();
    }

    @Test
    void whoeverTriesTooManyCodesIsAnsweredAsIfNoneApplied() {
        Oms guarded = shop.node(builder ->
                builder.pricing(promotions().build()).coupons(CouponGuard.inMemory(3, 1000, Duration.ofHours(1))));
        PlaceOrder wish = anOrder().customer("C-9").line("TEA", 1);
        for (String guess : List.of("A", "B", "C", "A", "B", "C")) {
            assertRefused(guarded.orders().place(wish.coupon(guess)), Refusal.Code.WRONG_STATE, "pricing.coupons[0]");
        }

        assertRefused(guarded.orders().place(wish.coupon("SPRING-26")), Refusal.Code.WRONG_STATE, "pricing.coupons[0]");

        guarded.orders().place(wish.customer("C-8").coupon("SPRING-26")).orThrow();
        guarded.orders().place(wish).orThrow();
        shop.clock.advance(Duration.ofHours(1));
        guarded.orders().place(wish.coupon("SPRING-26")).orThrow();
    }

    private static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }
}
