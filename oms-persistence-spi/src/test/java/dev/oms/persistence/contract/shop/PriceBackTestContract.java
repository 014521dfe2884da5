package dev.oms.persistence.contract.shop;

import static dev.oms.persistence.contract.shop.Shop.anOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.oms.Oms;
import dev.oms.command.RefusedException;
import dev.oms.common.Money;
import dev.oms.common.OrderId;
import dev.oms.order.ChangeOrder;
import dev.oms.order.PlaceOrder;
import dev.oms.order.PriceBackTest;
import dev.oms.order.PriceBackTestReport;
import dev.oms.order.PricingForm;
import dev.oms.pricing.Condition;
import dev.oms.pricing.IssueCoupons;
import dev.oms.pricing.LineSelector;
import dev.oms.pricing.PriceComponent;
import dev.oms.pricing.PriceEntry;
import dev.oms.pricing.PriceList;
import dev.oms.pricing.Pricing;
import dev.oms.pricing.PricingBuilder;
import dev.oms.pricing.Promotion;
import dev.oms.pricing.PromotionAction;
import dev.oms.pricing.PromotionAction.Scope;
import dev.oms.pricing.Ramp;
import dev.oms.pricing.TaxRate;
import dev.oms.pricing.Tiers;
import java.time.Instant;
import java.time.Period;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What past orders would have cost by other prices, from what they have kept of their pricing. */
public abstract class PriceBackTestContract extends ShopContract {
    private static final Instant LATER = Instant.parse("2030-01-01T00:00:00Z");
    private static final Promotion SPRING = Promotion.of(
                    "SPRING", PromotionAction.percent(Scope.ORDER, LineSelector.ALL, "10"))
            .when(Condition.Coupon.code("SPRING-26"));

    private Oms oms;

    @BeforeEach
    void pricesOfThen() {
        oms = shop.node(
                builder -> builder.pricing(lists("5.00").promotions(SPRING).build()));
        shop.stock("BERLIN", "TEA", 100).stock("BERLIN", "MUG", 100);
    }

    private static PricingBuilder lists(String tea) {
        return Pricing.builder()
                .list(PriceList.in("EUR", "WEB"), PriceEntry.of("TEA", tea), PriceEntry.of("MUG", "10.00"))
                .costs(PriceList.in("EUR", "COSTS"), PriceEntry.of("TEA", "2.00"))
                .taxes(TaxRate.of("DE", "VAT", "19"));
    }

    private OrderId place(PlaceOrder order) {
        OrderId id = oms.orders().place(order).orThrow();
        shop.workOff();
        return id;
    }

    private PriceBackTestReport test(Pricing candidate) {
        return shop.oms.orders().backTest(PriceBackTest.of(candidate, Instant.EPOCH, LATER));
    }

    @Test
    void whatWasPaidIsComparedWithWhatWouldHaveBeen() {
        OrderId dearer = place(anOrder().line("TEA", 2).line("MUG", 1));
        place(anOrder().line("MUG", 1));
        place(anOrder().line("TEA", 1, "3.00"));

        PriceBackTestReport report = test(lists("6.00").promotions(SPRING).build());

        assertThat(report.orders()).isEqualTo(2);
        assertThat(report.brought()).isEqualTo(1);
        assertThat(report.changes()).isEqualTo(1);
        assertThat(report.changed().get(0).order()).isEqualTo(dearer);
        assertThat(report.changed().get(0).live()).isEqualTo(eur("20.00"));
        assertThat(report.changed().get(0).candidate()).isEqualTo(eur("22.00"));
        assertThat(report.changed().get(0).reasons())
                .containsExactly("line 1 TEA: 12.00 EUR instead of 10.00 EUR: 5 by list WEB → 6 by list WEB");
        PriceBackTestReport.Figures euros = report.figures().get(0);
        assertThat(euros.live().revenue()).isEqualTo(eur("25.20"));
        assertThat(euros.live().tax()).isEqualTo(eur("4.80"));
        assertThat(euros.candidate().revenue()).isEqualTo(eur("26.88"));
        assertThat(euros.live().margin()).isEqualTo(eur("4.40"));
        assertThat(euros.candidate().margin()).isEqualTo(eur("6.08"));
        assertThat(euros.candidate().costed()).isEqualTo(eur("10.08"));
    }

    @Test
    void ordersThatTheCandidateWouldChargeMoreThanOnceAreCountedAsWithoutAPrice() {
        place(anOrder().line("MUG", 1));
        PriceComponent monthly = new PriceComponent.Recurring(Tiers.flat("3.00"), Period.ofMonths(1), Ramp.LEVEL);

        PriceBackTestReport report = test(Pricing.builder()
                .list(PriceList.in("EUR", "WEB"), PriceEntry.of("MUG", monthly))
                .build());

        assertThat(report.orders()).isZero();
        assertThat(report.unpriced()).isEqualTo(1);
    }

    @Test
    void besideACandidateCountsWhatWasStoredWhenEachOrderWasPlaced() {
        oms.prices().define(PriceList.in("EUR", "STORED").priority(1)).orThrow();
        oms.prices().put("STORED", PriceEntry.of("TEA", "4.00")).orThrow();
        oms.promotions()
                .publish(Promotion.of("LETTER", PromotionAction.amount(Scope.ORDER, LineSelector.ALL, "1.00", "EUR"))
                        .when(Condition.Issued.MULTI_USE))
                .orThrow();
        oms.promotions().issue(IssueCoupons.of("BATCH", "LETTER", "GOOD-CODE")).orThrow();
        place(anOrder().line("TEA", 1).coupon("GOOD-CODE"));
        shop.clock.advance(java.time.Duration.ofDays(1));
        oms.prices().put("STORED", PriceEntry.of("TEA", "4.50")).orThrow();
        oms.promotions().close("BATCH").orThrow();
        oms.promotions().end("LETTER").orThrow();
        place(anOrder().line("TEA", 1));
        Promotion half = Promotion.of("HALF", PromotionAction.percent(Scope.ORDER, LineSelector.ALL, "50"))
                .priority(500);

        PriceBackTestReport same = shop.oms
                .orders()
                .backTest(PriceBackTest.of(lists("5.00").build(), Instant.EPOCH, LATER)
                        .besideStored());
        PriceBackTestReport halved = shop.oms
                .orders()
                .backTest(PriceBackTest.of(lists("5.00").promotions(half).build(), Instant.EPOCH, LATER)
                        .besideStored());

        assertThat(same.orders()).isEqualTo(2);
        assertThat(same.changed()).isEmpty();
        assertThat(halved.changed())
                .extracting(each -> each.live(), each -> each.candidate())
                .containsExactly(tuple(eur("3.00"), eur("1.50")), tuple(eur("4.50"), eur("2.25")));
        assertThat(test(lists("5.00").build()).unpriced()).isEqualTo(1);
    }

    @Test
    void codesThatWereEnteredCountAndWithoutTheirPromotionNothingIsGivenAway() {
        place(anOrder().line("MUG", 1).pricing(PricingForm.NONE.coupon("SPRING-26")));

        PriceBackTestReport generous = test(lists("5.00")
                .promotions(Promotion.of("HALF", PromotionAction.percent(Scope.ORDER, LineSelector.ALL, "50"))
                        .when(Condition.Coupon.code("SPRING-26")))
                .build());
        assertThat(generous.figures().get(0).live().discount()).isEqualTo(eur("1.00"));
        assertThat(generous.figures().get(0).candidate().discount()).isEqualTo(eur("5.00"));
        assertThat(generous.changed().get(0).reasons().get(0)).contains("SPRING -1.00 EUR", "HALF -5.00 EUR");

        PriceBackTestReport none = test(lists("5.00").build());
        assertThat(none.unpriced()).isEqualTo(1);
        assertThat(none.changed().get(0).reasons()).isNotEmpty();
    }

    @Test
    void thePricesOfThenAnswerWhatTheyAnsweredThenWhateverChangedSince() {
        OrderId order = place(anOrder().line("TEA", 4).line("MUG", 1));
        oms.orders().change(ChangeOrder.of(order).quantity(1, 1)).orThrow();
        shop.workOff();

        PriceBackTestReport report = test(lists("5.00").promotions(SPRING).build());

        assertThat(report.changes()).isZero();
        assertThat(report.figures().get(0).live())
                .isEqualTo(report.figures().get(0).candidate());
    }

    @Test
    void aPeriodAndChannelsNarrowIt() {
        place(anOrder().line("TEA", 2));
        Pricing dearer = lists("6.00").build();

        assertThat(shop.oms
                        .orders()
                        .backTest(PriceBackTest.of(dearer, Instant.EPOCH, shop.clock.instant()))
                        .orders())
                .isZero();
        assertThat(shop.oms
                        .orders()
                        .backTest(PriceBackTest.of(dearer, Instant.EPOCH, LATER).channels("phone"))
                        .orders())
                .isZero();
        assertThatThrownBy(
                        () -> shop.agent("warehouse").orders().backTest(PriceBackTest.of(dearer, Instant.EPOCH, LATER)))
                .isInstanceOf(RefusedException.class);
    }

    private static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }
}
