package dev.oms.persistence.internal;

import dev.oms.command.Entity;
import dev.oms.command.Event;
import dev.oms.common.Money;
import dev.oms.common.Sku;
import dev.oms.pricing.Audience;
import dev.oms.pricing.Condition;
import dev.oms.pricing.CouponBatch;
import dev.oms.pricing.CouponBatchClosed;
import dev.oms.pricing.CouponsIssued;
import dev.oms.pricing.CouponsWithdrawn;
import dev.oms.pricing.IssuedCoupon;
import dev.oms.pricing.LineSelector;
import dev.oms.pricing.ListedPrice;
import dev.oms.pricing.Percent;
import dev.oms.pricing.PriceBoard;
import dev.oms.pricing.PriceComponent;
import dev.oms.pricing.PriceList;
import dev.oms.pricing.PriceListDefined;
import dev.oms.pricing.PriceSet;
import dev.oms.pricing.PriceWithdrawn;
import dev.oms.pricing.Promotion;
import dev.oms.pricing.PromotionAction;
import dev.oms.pricing.PromotionAction.Scope;
import dev.oms.pricing.PromotionEnded;
import dev.oms.pricing.PromotionPublished;
import dev.oms.pricing.PublishedList;
import dev.oms.pricing.PublishedPromotion;
import dev.oms.pricing.Ramp;
import dev.oms.pricing.Reduction;
import dev.oms.pricing.Tiers;
import dev.oms.pricing.UsageLimit;
import dev.oms.pricing.Validity;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is stored of prices, promotions and codes, with a value in everything. */
final class PriceSamples {
    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
    private static final Sku TEA = new Sku("TEA-250G");

    private PriceSamples() {}

    static List<Entity> entities() {
        return List.of(
                aPriceList(),
                aListedPrice(),
                aPromotion(),
                new CouponBatch("MAY", "SPRING", new Validity(NOON, LATER), 1_000, 3, List.of(LATER)),
                new IssuedCoupon("MAY-3467", "MAY", NOON, List.of(LATER)),
                new PriceBoard("01J", NOON));
    }

    static List<Event> events() {
        return List.of(
                new PriceListDefined(aPriceList().list(), NOON),
                new PriceSet("TRADE", TEA, NOON, aPrice()),
                new PriceWithdrawn("TRADE", TEA, NOON),
                new PromotionPublished(aPromotionOfEverything(), NOON),
                new PromotionEnded("SPRING", NOON),
                new CouponsIssued("MAY", "SPRING", Validity.from(NOON), 1_000),
                new CouponsWithdrawn("MAY", 3),
                new CouponBatchClosed("MAY", NOON));
    }

    private static final Instant LATER = NOON.plusSeconds(60);

    static PublishedList aPriceList() {
        PriceList trade = PriceList.in("EUR", "TRADE")
                .named("Trade")
                .audience(Audience.EVERYBODY
                        .group("trade")
                        .contract("K-7")
                        .customer("C-1")
                        .channel("web"))
                .valid(new Validity(NOON, LATER))
                .priority(-3);
        return PublishedList.first(new PriceListDefined(trade, NOON))
                .next(new PriceListDefined(trade.named("Trade!"), LATER));
    }

    static ListedPrice aListedPrice() {
        return new ListedPrice(
                "TRADE", TEA, List.of(new ListedPrice.Step(NOON, aPrice()), new ListedPrice.Step(LATER, List.of())));
    }

    static List<PriceComponent> aPrice() {
        return List.of(
                new PriceComponent.Once(Tiers.graduated("5.00").from(4, "4.105").per(2)),
                PriceComponent.Recurring.monthly(Tiers.flat("1.00"))
                        .ramped(Ramp.yearly(Percent.of("50"), Percent.of("100"))),
                new PriceComponent.Usage(Tiers.block("0.000001"), "minutes", 100));
    }

    static Promotion aPromotionOfEverything() {
        LineSelector some =
                LineSelector.skus("TEA").with("colour", "red").except("MUG").everyPeriod();
        return Promotion.of("SPRING", PromotionAction.percent(Scope.ORDER, LineSelector.ALL, "10"))
                .named("Spring")
                .priority(7)
                .alone()
                .inGroup("G")
                .valid(new Validity(NOON, LATER))
                .when(new Condition.Total(some, Money.of("10.00", "EUR")))
                .when(new Condition.Units(LineSelector.categories("tea"), 2))
                .when(new Condition.For(Audience.EVERYBODY.group("trade")))
                .when(new Condition.Campaign("letter"))
                .when(new Condition.NthOrder(1, 3))
                .when(Condition.Coupon.singleUse(Set.of("ABC", "DEF")))
                .when(Condition.Issued.SINGLE_USE)
                .when(Condition.AnyOf.of(
                        new Condition.Applied("FIRST"),
                        new Condition.Not(new Condition.Host("rain", Map.of("where", "here")))))
                .cappedAt("5.00", "EUR")
                .limited(new UsageLimit(7, 2, List.of(Money.of("10.00", "EUR"))));
    }

    static PublishedPromotion aPromotion() {
        Promotion one = aPromotionOfEverything();
        PublishedPromotion promotion = PublishedPromotion.first(new PromotionPublished(one, NOON));
        for (PromotionAction action : actions()) {
            promotion = promotion.next(new PromotionPublished(Promotion.of("SPRING", action), LATER));
        }
        return promotion.ended(new PromotionEnded("SPRING", LATER));
    }

    private static List<PromotionAction> actions() {
        return List.of(
                PromotionAction.amount(Scope.SHIPPING, LineSelector.ALL, "1.00", "EUR"),
                new PromotionAction.FixedPrice(LineSelector.ALL, Money.of("1.00", "EUR")),
                new PromotionAction.BuyGet(
                        LineSelector.ALL,
                        1,
                        LineSelector.skus("MUG"),
                        1,
                        Percent.HUNDRED,
                        PromotionAction.BuyGet.Which.DEAREST),
                new PromotionAction.Tiered(
                        Scope.LINE,
                        LineSelector.ALL,
                        List.of(Currency.getInstance("EUR")),
                        List.of(new PromotionAction.Tiered.Step(1, Reduction.percent("1")))),
                new PromotionAction.FreeGift("MUG", 1),
                new PromotionAction.Host("gift", Scope.UNIT, LineSelector.ALL, Map.of("a", "b")));
    }
}
