package dev.oms.persistence.contract.shop;

import static dev.oms.persistence.contract.shop.Shop.anOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.oms.Oms;
import dev.oms.command.Outcome;
import dev.oms.command.Refusal;
import dev.oms.common.Money;
import dev.oms.common.OrderId;
import dev.oms.order.CancelOrder;
import dev.oms.order.ChangeOrder;
import dev.oms.order.PlaceOrder;
import dev.oms.order.Repricing;
import dev.oms.persistence.contract.Crowd;
import dev.oms.port.CouponGuard;
import dev.oms.port.Kinds;
import dev.oms.port.Query;
import dev.oms.pricing.Audience;
import dev.oms.pricing.Buyer;
import dev.oms.pricing.Cart;
import dev.oms.pricing.CartLine;
import dev.oms.pricing.Condition;
import dev.oms.pricing.CouponBatch;
import dev.oms.pricing.CouponCodes;
import dev.oms.pricing.IssueCoupons;
import dev.oms.pricing.IssuedCoupon;
import dev.oms.pricing.LineKind;
import dev.oms.pricing.LineSelector;
import dev.oms.pricing.Percent;
import dev.oms.pricing.PriceEntry;
import dev.oms.pricing.PriceList;
import dev.oms.pricing.PriceTerms;
import dev.oms.pricing.Pricing;
import dev.oms.pricing.PricingAnswer;
import dev.oms.pricing.PricingPolicies;
import dev.oms.pricing.Promotion;
import dev.oms.pricing.PromotionAction;
import dev.oms.pricing.PromotionAction.Scope;
import dev.oms.pricing.PublishPromotion;
import dev.oms.pricing.PublishedPromotion;
import dev.oms.pricing.Reduction;
import dev.oms.pricing.UsageLimit;
import dev.oms.pricing.Validity;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Promotions and codes that are stored count on every node while they last, and take nothing back from who has had them. */
public abstract class StoredPromotionContract extends ShopContract {
    private static final int CROWD = 64;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Oms oms;

    @BeforeEach
    void somethingToSell() {
        oms = shop.anotherNode();
        shop.stock("BERLIN", "TEA", 10_000);
        oms.prices().define(PriceList.in("EUR", "WEB")).orThrow();
        oms.prices().put("WEB", PriceEntry.of("TEA", "10.00")).orThrow();
    }

    private static Promotion off(String id, String amount) {
        return Promotion.of(id, PromotionAction.amount(Scope.ORDER, LineSelector.ALL, amount, "EUR"));
    }

    private static PlaceOrder tea() {
        return anOrder().line("TEA", 1).payBy("");
    }

    private static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }

    private Money cost(OrderId order) {
        return shop.view(order).order().orderedTotal();
    }

    private Money cost(PlaceOrder order) {
        return cost(oms.orders().place(order).orThrow());
    }

    @Test
    void aPromotionAppliesFromThePublicationUntilItsEndAndAnOrderSaysWhichVersionItHad() {
        Oms another = shop.anotherNode();
        assertThat(cost(tea())).isEqualTo(eur("10.00"));

        another.promotions().publish(off("SPRING", "1.00")).orThrow();
        OrderId first = oms.orders().place(tea()).orThrow();
        another.promotions().publish(off("SPRING", "2.00").named("Spring!")).orThrow();
        OrderId second = oms.orders().place(tea()).orThrow();
        another.promotions().end("SPRING").orThrow();
        another.promotions().end("SPRING").orThrow();

        assertThat(cost(tea())).isEqualTo(eur("10.00"));
        assertThat(List.of(cost(first), cost(second))).containsExactly(eur("9.00"), eur("8.00"));
        assertThat(List.of(share(first), share(second)))
                .extracting(PriceTerms.PromotionShare::promotion, PriceTerms.PromotionShare::version)
                .containsExactly(tuple("SPRING", 1), tuple("SPRING", 2));
        PublishedPromotion spring = oms.promotions().find("SPRING").orElseThrow();
        assertThat(spring.isEnded()).isTrue();
        assertThat(spring.versions()).hasSize(3);
        another.promotions().publish(off("SPRING", "2.00").named("Spring!")).orThrow();
        assertThat(cost(tea())).isEqualTo(eur("8.00"));
    }

    private PriceTerms.PromotionShare share(OrderId order) {
        return shop.view(order)
                .order()
                .lines()
                .get(0)
                .price()
                .terms()
                .get(0)
                .promotions()
                .get(0);
    }

    @Test
    void whatIsPublishedCountsAlsoWhereTheClockIsBehind() {
        Oms ahead =
                shop.node(builder -> builder.clock(() -> shop.clock.instant().plusSeconds(30)));
        oms.promotions().publish(off("SPRING", "1.00")).orThrow();

        ahead.promotions().publish(off("SPRING", "2.00")).orThrow();
        ahead.prices().define(PriceList.in("EUR", "WEB").named("Our shop")).orThrow();

        OrderId order = oms.orders().place(tea()).orThrow();
        assertThat(cost(order)).isEqualTo(eur("8.00"));
        assertThat(shop.view(order)
                        .order()
                        .lines()
                        .get(0)
                        .price()
                        .terms()
                        .get(0)
                        .listVersion())
                .isEqualTo(2);
        ahead.promotions().end("SPRING").orThrow();
        assertThat(cost(tea())).isEqualTo(eur("10.00"));
    }

    @Test
    void usesGoOnCountingWhenThePromotionChangesAndAreGivenBackAfterItHasEnded() {
        oms.promotions()
                .publish(off("TEN", "1.00").limited(UsageLimit.NONE.uses(2)))
                .orThrow();
        OrderId first = oms.orders().place(tea()).orThrow();
        oms.promotions()
                .publish(off("TEN", "3.00").limited(UsageLimit.NONE.uses(2)))
                .orThrow();
        assertThat(cost(tea())).isEqualTo(eur("7.00"));
        assertThat(cost(tea())).isEqualTo(eur("10.00"));

        oms.promotions().end("TEN").orThrow();
        oms.orders().cancel(CancelOrder.all(first, "changed my mind")).orThrow();

        assertThat(oms.promotions().standing("TEN").get(0).used()).isEqualTo(1);
        oms.promotions()
                .publish(off("TEN", "3.00").limited(UsageLimit.NONE.uses(2)))
                .orThrow();
        assertThat(cost(tea())).isEqualTo(eur("7.00"));
        assertThat(cost(tea())).isEqualTo(eur("10.00"));
    }

    @Test
    void whileSixtyFourBuyAPromotionThatEndsIsHadWholeOrNotAtAll() {
        oms.promotions()
                .publish(off("TEN", "1.00").limited(UsageLimit.NONE.uses(40)))
                .orThrow();
        Oms another = shop.anotherNode();

        List<OrderId> orders = Crowd.of(CROWD, i -> {
            if (i == CROWD / 2) {
                another.promotions().end("TEN").orThrow();
            }
            return (i % 2 == 0 ? oms : another)
                    .orders()
                    .place(tea().customer("C-" + i))
                    .orThrow();
        });

        assertThat(orders)
                .hasSize(CROWD)
                .allSatisfy(order -> assertThat(cost(order)).isIn(eur("9.00"), eur("10.00")));
        long had =
                orders.stream().filter(order -> cost(order).equals(eur("9.00"))).count();
        assertThat(oms.promotions().standing("TEN").stream()
                        .mapToLong(each -> each.used())
                        .sum())
                .isEqualTo(had)
                .isLessThanOrEqualTo(40);
        assertThat(cost(tea())).isEqualTo(eur("10.00"));
    }

    @Test
    void aChangeKnowsThePromotionsOfPlacementAndThoseOfNow() {
        oms.promotions().publish(off("OLD", "1.00")).orThrow();
        OrderId now = oms.orders().place(tea()).orThrow();
        OrderId then = oms.orders().place(tea()).orThrow();
        shop.clock.advance(Duration.ofDays(7));
        oms.promotions().end("OLD").orThrow();
        oms.promotions().publish(off("NEW", "4.00")).orThrow();

        oms.orders().change(ChangeOrder.of(now).reprice(Repricing.all())).orThrow();
        oms.orders()
                .change(ChangeOrder.of(then)
                        .quantity(1, 2)
                        .reprice(Repricing.all().asOfPlacement()))
                .orThrow();

        assertThat(shop.view(now).order().owed()).isEqualTo(eur("6.00"));
        assertThat(shop.view(then).order().owed()).isEqualTo(eur("19.00"));
    }

    @Test
    void everySortOfPromotionIsKeptAsItWasPublished() {
        Oms hosts = shop.node(builder -> builder.pricing(Pricing.builder()
                .condition("rain", (cart, arguments) -> true)
                .action("gift", (cart, arguments) -> List.of())
                .build()));
        Money ten = eur("10.00");
        Promotion rich = off("RICH", "1.00")
                .inGroup("G")
                .valid(new Validity(Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2027-01-01T00:00:00Z")))
                .when(new Condition.Total(
                        LineSelector.skus("TEA").with("colour", "red").except("MUG"), ten))
                .when(new Condition.Units(LineSelector.categories("c").everyPeriod(), 2))
                .when(new Condition.For(
                        Audience.EVERYBODY.customer("C-1").contract("K").channel("web")))
                .when(new Condition.Campaign("letter"))
                .when(new Condition.NthOrder(1, 3))
                .when(Condition.Coupon.singleUse(Set.of("ABC", "DEF")))
                .when(Condition.AnyOf.of(new Condition.Applied("FIRST"), new Condition.Campaign("card")))
                .when(new Condition.Not(new Condition.Host("rain", Map.of("where", "here"))))
                .cappedAt("5.00", "EUR")
                .limited(new UsageLimit(7, 2, List.of(ten)));
        List<Promotion> all = List.of(
                Promotion.of("FIRST", PromotionAction.percent(Scope.LINE, LineSelector.ALL, "5"))
                        .priority(1),
                rich,
                Promotion.of("FIXED", new PromotionAction.FixedPrice(LineSelector.ALL, ten))
                        .alone(),
                Promotion.of(
                        "TIERED",
                        new PromotionAction.Tiered(
                                Scope.ORDER,
                                LineSelector.ALL,
                                List.of(Currency.getInstance("EUR")),
                                List.of(new PromotionAction.Tiered.Step(1, Reduction.percent("1"))))),
                Promotion.of(
                        "PAIR",
                        new PromotionAction.BuyGet(
                                LineSelector.ALL,
                                1,
                                LineSelector.skus("MUG"),
                                1,
                                Percent.HUNDRED,
                                PromotionAction.BuyGet.Which.DEAREST)),
                Promotion.of("GIFT", new PromotionAction.FreeGift("MUG", 1)),
                Promotion.of("HOST", new PromotionAction.Host("gift", Scope.LINE, LineSelector.ALL, Map.of("a", "b"))));

        all.forEach(each -> hosts.promotions().publish(each).orThrow());

        all.forEach(each -> assertThat(PublishPromotion.of(
                        hosts.promotions().find(each.id()).orElseThrow().promotion()))
                .isEqualTo(PublishPromotion.of(each)));
        assertRefused(oms.promotions().publish(rich.named("x")), Refusal.Code.NOT_FOUND, "conditions[7]");
        assertRefused(oms.promotions().publish(all.get(6).named("x")), Refusal.Code.NOT_FOUND, "action");
    }

    @Test
    void whatMakesNoSenseIsRefusedWithItsPlace() {
        Instant now = shop.clock.instant();
        Oms hosts = shop.node(builder -> builder.pricing(
                Pricing.builder().promotions(off("CODE", "1.00")).build()));

        assertRefused(
                oms.promotions()
                        .publish(new PublishPromotion(
                                "<b>",
                                "<script>",
                                1,
                                false,
                                "<i>",
                                now,
                                now,
                                List.of(
                                        new Condition.Applied("<b>"),
                                        new Condition.Total(LineSelector.ALL, Money.of("1.00", "USD"))),
                                PromotionAction.amount(Scope.LINE, LineSelector.ALL, "1.00", "EUR"),
                                List.of(eur("-1.00")),
                                0,
                                0,
                                List.of(eur("0.00")))),
                Refusal.Code.INVALID,
                "id",
                "name",
                "group",
                "until",
                "conditions[1]",
                "conditions[0]",
                "budget[0]",
                "cap[0]");
        assertRefused(
                oms.promotions().publish(off("LATE", "1.00").when(new Condition.Applied("NONE"))),
                Refusal.Code.WRONG_STATE,
                "conditions[0]");
        oms.promotions().publish(off("A", "1.00").priority(1)).orThrow();
        oms.promotions()
                .publish(off("B", "1.00").priority(2).when(new Condition.Applied("A")))
                .orThrow();
        assertRefused(oms.promotions().publish(off("A", "1.00").priority(3)), Refusal.Code.WRONG_STATE, "priority");
        assertRefused(hosts.promotions().publish(off("CODE", "2.00")), Refusal.Code.ALREADY_EXISTS, "id");
        assertRefused(oms.promotions().end("NONE"), Refusal.Code.NOT_FOUND, "promotion");
        assertRefused(
                shop.customer("C-1").promotions().publish(off("MINE", "9.00")),
                Refusal.Code.FORBIDDEN,
                "PublishPromotion");
    }

    @Test
    void whatIsMissingInAConditionOrAnActionIsRefusedAndNobodyIsKeptFromOrdering() {
        PromotionAction action = PromotionAction.percent(Scope.ORDER, LineSelector.ALL, "10");

        assertMissing("conditions[0].of", new Condition.Total(null, eur("1.00")), action);
        assertMissing("conditions[0].atLeast", new Condition.Total(LineSelector.ALL, null), action);
        assertMissing("conditions[0].of", new Condition.Units(null, 1), action);
        assertMissing("conditions[0].audience", new Condition.For(null), action);
        assertMissing("conditions[0].condition", new Condition.Not(null), action);
        Condition fine = new Condition.Campaign("letter");
        assertMissing("action.of", fine, PromotionAction.percent(Scope.ORDER, null, "10"));
        assertMissing("action.reduction", fine, new PromotionAction.Off(Scope.ORDER, LineSelector.ALL, null));
        assertMissing("action.of", fine, new PromotionAction.FixedPrice(null, eur("1.00")));
        assertMissing(
                "action.steps[0].reduction",
                fine,
                new PromotionAction.Tiered(
                        Scope.ORDER, LineSelector.ALL, List.of(), List.of(new PromotionAction.Tiered.Step(1, null))));
        assertThat(cost(tea())).isEqualTo(eur("10.00"));
    }

    private void assertMissing(String path, Condition condition, PromotionAction action) {
        PublishPromotion command = new PublishPromotion(
                "P",
                "P",
                1,
                false,
                "",
                Validity.ALWAYS.from(),
                Validity.ALWAYS.until(),
                List.of(condition),
                action,
                List.of(),
                0,
                0,
                List.of());
        assertRefused(oms.promotions().publish(command), Refusal.Code.INVALID, path);
    }

    @Test
    void nobodyLearnsFromAPriceThatACodeIsUsedUp() {
        Oms asking = shop.node(builder -> builder.pricing(Pricing.builder()
                .policies(PricingPolicies.STANDARD
                        .usedUp(PricingPolicies.UsedUp.REFUSED)
                        .coupons(PricingPolicies.CouponPolicy.KEPT))
                .build()));
        oms.promotions()
                .publish(coded(Condition.Issued.MULTI_USE).limited(UsageLimit.NONE.uses(1)))
                .orThrow();
        oms.promotions().issue(IssueCoupons.of("MAY", "LETTER", "MAY-7KXQ")).orThrow();
        asking.orders().place(tea().coupon("MAY-7KXQ")).orThrow();

        assertThat(cost(asking.orders().place(tea().coupon("MAY-7KXQ")).orThrow()))
                .isEqualTo(eur("10.00"));
    }

    @Test
    void aPromotionAsksForOneCodeThatStandsInNoOtherCondition() {
        Condition once = Condition.Coupon.singleUse(Set.of("SPRING-26"));
        Promotion either = off("EITHER", "1.00").when(Condition.AnyOf.of(new Condition.Campaign("letter"), once));
        Promotion without = off("WITHOUT", "1.00").when(new Condition.Not(Condition.Issued.SINGLE_USE));
        Promotion both =
                off("BOTH", "1.00").when(Condition.Coupon.code("SPRING")).when(once);

        assertRefused(oms.promotions().publish(either), Refusal.Code.INVALID, "conditions[0]");
        assertRefused(oms.promotions().publish(without), Refusal.Code.INVALID, "conditions[0]");
        assertRefused(oms.promotions().publish(both), Refusal.Code.INVALID, "conditions[1]");
    }

    @Test
    void aTimeWithFractionsOfAMicrosecondIsRecognisedWhenItIsSaidAgain() {
        Validity now = Validity.from(shop.clock.instant().plusNanos(123));
        Promotion letter = coded(Condition.Issued.SINGLE_USE).valid(now);
        oms.promotions().publish(letter).orThrow();
        oms.promotions().publish(letter).orThrow();

        assertThat(oms.promotions().find("LETTER").orElseThrow().versions()).hasSize(1);
        assertThat(oms.promotions()
                        .issue("MAY", "LETTER", now, CouponCodes.startingWith("MAY-"), 1_500, RANDOM::nextInt)
                        .orThrow())
                .isEqualTo(1_500);
        PublishPromotion sameMoment = new PublishPromotion(
                "P",
                "P",
                1,
                false,
                "",
                shop.clock.instant(),
                shop.clock.instant().plusNanos(1),
                List.of(),
                PromotionAction.freeShipping(),
                List.of(),
                0,
                0,
                List.of());
        assertRefused(oms.promotions().publish(sameMoment), Refusal.Code.INVALID, "until");
    }

    @Test
    void aStoredPromotionNamesNoMoreThanEverybodyCanRead() {
        String[] many = java.util.stream.IntStream.rangeClosed(0, 1_000)
                .mapToObj(i -> "X" + i)
                .toArray(String[]::new);
        PromotionAction some = PromotionAction.percent(Scope.LINE, LineSelector.skus(many), "10");

        assertRefused(oms.promotions().publish(Promotion.of("P", some)), Refusal.Code.INVALID, "action.of.skus");
        assertRefused(
                oms.promotions()
                        .publish(off("P", "1.00")
                                .when(new Condition.Not(new Condition.For(Audience.EVERYBODY.customer(many))))
                                .when(new Condition.Units(LineSelector.ALL.except(many), 1))),
                Refusal.Code.INVALID,
                "conditions[0].audience.customers",
                "conditions[1].of.except");
    }

    @Test
    void whoMayMakeNoCodesIsNotToldHowManyThereAre() {
        oms.promotions().publish(coded(Condition.Issued.MULTI_USE)).orThrow();
        oms.promotions().issue(IssueCoupons.of("MAY", "LETTER", "MAY-7KXQ")).orThrow();

        assertRefused(
                shop.customer("C-1")
                        .promotions()
                        .issue("MAY", "LETTER", Validity.ALWAYS, CouponCodes.startingWith("M-"), 1, RANDOM::nextInt),
                Refusal.Code.FORBIDDEN,
                "IssueCoupons");
    }

    private static Promotion coded(Condition.Issued sort) {
        return off("LETTER", "2.00").when(sort);
    }

    @Test
    void codesCountOnceForWhoeverComesFirst() {
        oms.promotions().publish(coded(Condition.Issued.SINGLE_USE)).orThrow();
        assertThat(oms.promotions()
                        .issue(
                                "MAY",
                                "LETTER",
                                Validity.ALWAYS,
                                CouponCodes.startingWith("MAY-"),
                                1_500,
                                RANDOM::nextInt)
                        .orThrow())
                .isEqualTo(1_500);
        String code = oms.promotions().coupons("MAY", "").entities().get(0).code();
        String other = oms.promotions().coupons("MAY", "").entities().get(1).code();

        List<Outcome<OrderId>> outcomes =
                Crowd.of(CROWD, i -> oms.orders().place(tea().customer("C-" + i).coupon(code)));

        assertThat(outcomes.stream().filter(Outcome::isDone)).hasSize(1);
        assertThat(outcomes.stream().filter(outcome -> !outcome.isDone()))
                .allSatisfy(outcome -> assertRefused(outcome, Refusal.Code.WRONG_STATE, "pricing.coupons[0]"));
        assertThat(cost(tea().coupon(other))).isEqualTo(eur("8.00"));
        assertThat(cost(tea())).isEqualTo(eur("10.00"));
    }

    @Test
    void aLargeBatchIsMadeInPiecesCarriedOnAndReadPageByPage() {
        oms.promotions().publish(coded(Condition.Issued.MULTI_USE)).orThrow();
        CouponCodes codes = CouponCodes.startingWith("A-");
        oms.promotions()
                .issue("ALL", "LETTER", Validity.ALWAYS, codes, 700, RANDOM::nextInt)
                .orThrow();
        assertThat(oms.promotions()
                        .issue("ALL", "LETTER", Validity.ALWAYS, codes, 2_500, RANDOM::nextInt)
                        .orThrow())
                .isEqualTo(1_800);

        Set<String> seen = new java.util.HashSet<>();
        String cursor = "";
        do {
            var page = oms.promotions().coupons("ALL", cursor);
            page.entities().forEach(coupon -> seen.add(coupon.code()));
            cursor = page.next();
        } while (!cursor.isEmpty());

        assertThat(seen).hasSize(2_500);
        assertThat(oms.promotions().searchBatches(Query.of(Kinds.COUPON_BATCH)).entities())
                .extracting(CouponBatch::issued)
                .containsExactly(2_500L);
        assertThat(shop.agent("warehouse").promotions().coupons("ALL", "").entities())
                .isEmpty();
        assertThat(shop.customer("C-1").promotions().coupons("ALL", "").entities())
                .isEmpty();
        assertThat(shop.agent("pricing").promotions().coupons("ALL", "").entities())
                .isNotEmpty();
    }

    @Test
    void aCodeThatIsWithdrawnClosedOverOrUnknownIsAnsweredAlike() {
        Instant soon = shop.clock.instant().plus(Duration.ofHours(1));
        oms.promotions().publish(coded(Condition.Issued.MULTI_USE)).orThrow();
        oms.promotions()
                .issue(IssueCoupons.of("FIRST", "LETTER", "WITHDRAWN", "GOOD-CODE"))
                .orThrow();
        oms.promotions()
                .issue(IssueCoupons.of("SECOND", "LETTER", "CLOSED-CODE"))
                .orThrow();
        oms.promotions()
                .issue(new IssueCoupons("THIRD", "LETTER", Validity.ALWAYS.from(), soon, List.of("SHORT-LIVED")))
                .orThrow();
        OrderId before = oms.orders().place(tea().coupon("WITHDRAWN")).orThrow();
        assertThat(cost(tea().coupon("CLOSED-CODE"))).isEqualTo(eur("8.00"));
        assertThat(cost(tea().coupon("SHORT-LIVED"))).isEqualTo(eur("8.00"));

        assertThat(oms.promotions().withdraw("FIRST", "WITHDRAWN", "WITHDRAWN").orThrow())
                .isEqualTo(1);
        assertThat(oms.promotions().withdraw("FIRST", "WITHDRAWN").orThrow()).isZero();
        oms.promotions().close("SECOND").orThrow();
        shop.clock.advance(Duration.ofHours(1));

        Outcome<OrderId> unknown = oms.orders().place(tea().coupon("NEVER-ISSUED"));
        assertRefused(unknown, Refusal.Code.WRONG_STATE, "pricing.coupons[0]");
        for (String code : List.of("WITHDRAWN", "CLOSED-CODE", "SHORT-LIVED")) {
            assertThat(oms.orders().place(tea().coupon(code)).reasons()).isEqualTo(unknown.reasons());
        }
        assertThat(cost(before)).isEqualTo(eur("8.00"));
        assertThat(cost(tea().coupon("GOOD-CODE"))).isEqualTo(eur("8.00"));
    }

    @Test
    void codesAreRefusedWithTheirPlace() {
        oms.promotions().publish(coded(Condition.Issued.MULTI_USE)).orThrow();
        oms.promotions().publish(off("OPEN", "1.00")).orThrow();
        oms.promotions().issue(IssueCoupons.of("B", "LETTER", "GOOD-CODE")).orThrow();

        assertRefused(
                oms.promotions().issue(IssueCoupons.of("B", "LETTER", "SHORT", "<GOOD-CODE>")),
                Refusal.Code.INVALID,
                "codes[0]",
                "codes[1]");
        assertRefused(
                oms.promotions().issue(IssueCoupons.of("C", "LETTER", "GOOD-CODE")),
                Refusal.Code.ALREADY_EXISTS,
                "codes[0]");
        assertRefused(
                oms.promotions().issue(IssueCoupons.of("C", "OPEN", "OTHER-CODE")),
                Refusal.Code.WRONG_STATE,
                "promotion");
        assertRefused(
                oms.promotions().issue(IssueCoupons.of("C", "NONE", "OTHER-CODE")),
                Refusal.Code.NOT_FOUND,
                "promotion");
        assertRefused(
                oms.promotions()
                        .issue(new IssueCoupons(
                                "B", "LETTER", shop.clock.instant(), Validity.ALWAYS.until(), List.of("OTHER-CODE"))),
                Refusal.Code.WRONG_STATE,
                "batch");
        assertRefused(oms.promotions().withdraw("B", "OTHER-CODE"), Refusal.Code.NOT_FOUND, "codes[0]");
        assertRefused(oms.promotions().withdraw("NONE", "GOOD-CODE"), Refusal.Code.NOT_FOUND, "batch");
        assertRefused(oms.promotions().close("NONE"), Refusal.Code.NOT_FOUND, "batch");
    }

    @Test
    void aCodeIsReadInTheRoundTripThatReadsTheOrder() {
        CountedReads counted = new CountedReads(persistence());
        Oms node = shop.node(builder -> builder.persistence(counted));
        oms.promotions().publish(coded(Condition.Issued.MULTI_USE)).orThrow();
        oms.promotions().issue(IssueCoupons.of("B", "LETTER", "GOOD-CODE")).orThrow();
        node.orders().place(tea()).orThrow();
        long before = counted.reads();
        node.orders().place(tea()).orThrow();
        long without = counted.reads() - before;

        node.orders().place(tea().coupon("GOOD-CODE")).orThrow();

        assertThat(counted.reads() - before - without).isEqualTo(without);
    }

    @Test
    void aCartIsPricedWithCodesAndTheGuardIsAskedForThemToo() {
        oms.promotions().publish(coded(Condition.Issued.SINGLE_USE)).orThrow();
        oms.promotions()
                .issue(IssueCoupons.of("B", "LETTER", "GOOD-CODE", "SPENT-CODE"))
                .orThrow();
        oms.orders().place(tea().coupon("SPENT-CODE")).orThrow();
        Oms guarded = shop.node(builder -> builder.coupons(CouponGuard.inMemory(2, 10, Duration.ofHours(1))));
        Cart cart =
                Cart.of(Buyer.on("web").customer("C-1"), "EUR", Instant.EPOCH, CartLine.of(LineKind.GOODS, "TEA", 1));

        assertThat(guarded.prices().price(cart.coupon("GOOD-CODE")).orThrow().total())
                .isEqualTo(eur("8.00"));
        PricingAnswer spent = guarded.prices().price(cart.coupon("SPENT-CODE"));
        PricingAnswer tooMany = guarded.prices().price(cart.coupon("OTHER-CODE"));

        assertThat(spent).isInstanceOf(PricingAnswer.Unpriced.class).isEqualTo(tooMany);
    }

    @Test
    void noTextOfACodeIsShown() {
        assertThat(IssueCoupons.of("B", "LETTER", "SECRET-CODE").toString()).doesNotContain("SECRET");
        assertThat(new IssuedCoupon("SECRET-CODE", "B", Instant.EPOCH, List.of()).toString())
                .doesNotContain("SECRET");
    }
}
