package dev.oms.persistence.contract.shop;

import static dev.oms.persistence.contract.shop.Shop.anOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.oms.Oms;
import dev.oms.Prices.PriceChange;
import dev.oms.command.Outcome;
import dev.oms.command.Refusal;
import dev.oms.common.Money;
import dev.oms.common.OrderId;
import dev.oms.order.ChangeOrder;
import dev.oms.order.OrderLine;
import dev.oms.order.PlaceOrder;
import dev.oms.order.Repricing;
import dev.oms.persistence.contract.Crowd;
import dev.oms.port.Kinds;
import dev.oms.port.Query;
import dev.oms.pricing.Audience;
import dev.oms.pricing.Buyer;
import dev.oms.pricing.Cart;
import dev.oms.pricing.CartLine;
import dev.oms.pricing.ChargeForm;
import dev.oms.pricing.Condition;
import dev.oms.pricing.DefinePriceList;
import dev.oms.pricing.LineKind;
import dev.oms.pricing.LineSelector;
import dev.oms.pricing.ListedPrice;
import dev.oms.pricing.PriceComponent;
import dev.oms.pricing.PriceEntry;
import dev.oms.pricing.PriceForm;
import dev.oms.pricing.PriceList;
import dev.oms.pricing.PriceTerms;
import dev.oms.pricing.PricedCart;
import dev.oms.pricing.Pricing;
import dev.oms.pricing.PricingAnswer;
import dev.oms.pricing.Promotion;
import dev.oms.pricing.PromotionAction;
import dev.oms.pricing.PublishedList;
import dev.oms.pricing.PutPrices;
import dev.oms.pricing.Ramp;
import dev.oms.pricing.TierMode;
import dev.oms.pricing.Tiers;
import dev.oms.pricing.Validity;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Prices that are stored count on every node from the moment they are stored, and change nothing that was agreed before. */
public abstract class StoredListContract extends ShopContract {
    private static final int CROWD = 64;

    private Oms oms;

    @BeforeEach
    void somethingToSell() {
        oms = shop.node(
                builder -> builder.customerGroups(customer -> customer.equals("C-7") ? Set.of("trade") : Set.of()));
        shop.stock("BERLIN", "TEA", 10_000).stock("BERLIN", "MUG", 10_000);
    }

    private static PriceList web() {
        return PriceList.in("EUR", "WEB");
    }

    private static PlaceOrder tea(int units) {
        return anOrder().line("TEA", units).payBy("");
    }

    private OrderLine line(OrderId order, int number) {
        return shop.view(order).order().line(number).orElseThrow();
    }

    private Money cost(OrderId order) {
        return shop.view(order).order().orderedTotal();
    }

    private Money cost(PlaceOrder order) {
        return cost(oms.orders().place(order).orThrow());
    }

    private static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }

    @Test
    void aPriceCountsOnEveryNodeAsSoonAsItIsStoredAndOrdersKeepTheirs() {
        Oms another = shop.anotherNode();
        assertThat(cost(tea(1))).isEqualTo(eur("4.90"));

        another.prices().define(web().named("Our shop")).orThrow();
        assertThat(another.prices().put("WEB", PriceEntry.of("TEA", "3.00")).orThrow())
                .isEqualTo(1);
        OrderId placed = oms.orders().place(tea(2)).orThrow();
        another.prices().put("WEB", PriceEntry.of("TEA", "3.50")).orThrow();

        assertThat(cost(placed)).isEqualTo(eur("6.00"));
        assertThat(cost(tea(2))).isEqualTo(eur("7.00"));
        PriceTerms terms = line(placed, 1).price().terms().get(0);
        assertThat(terms.list()).isEqualTo("WEB");
        assertThat(terms.listVersion()).isEqualTo(1);
        assertThat(another.prices().put("WEB", PriceEntry.of("TEA", "3.50")).orThrow())
                .isZero();
    }

    @Test
    void theListThatMeansTheBuyerMostCloselyCountsAndTheNextOneWhereItHasNoPrice() {
        oms.prices().define(web()).orThrow();
        oms.prices()
                .define(PriceList.in("EUR", "TRADE").audience(Audience.EVERYBODY.group("trade")))
                .orThrow();
        oms.prices()
                .put("WEB", PriceEntry.of("TEA", "5.00"), PriceEntry.of("MUG", "8.00"))
                .orThrow();
        oms.prices()
                .put("TRADE", PriceEntry.of("TEA", Tiers.volume("4.00").from(10, "3.00")))
                .orThrow();
        PlaceOrder both = tea(10).line("MUG", 1);

        assertThat(cost(both)).isEqualTo(eur("58.00"));
        assertThat(cost(both.customer("C-7"))).isEqualTo(eur("38.00"));

        oms.prices().withdraw("TRADE", "TEA", "MUG").orThrow();

        assertThat(cost(both.customer("C-7"))).isEqualTo(eur("58.00"));
        assertThat(oms.prices().withdraw("TRADE", "TEA").orThrow()).isZero();
    }

    @Test
    void aPriceOfLaterCountsFromThenOnAndAListNoLongerThanItIsValid() {
        Instant noon = shop.clock.instant().plus(Duration.ofHours(3));
        Instant night = noon.plus(Duration.ofHours(12));
        oms.prices().define(web().valid(Validity.until(night))).orThrow();
        oms.prices().put("WEB", PriceEntry.of("TEA", "3.00")).orThrow();
        oms.prices()
                .put(PutPrices.on("WEB", PriceEntry.of("TEA", "2.00")).from(noon))
                .orThrow();
        oms.prices().put("WEB", PriceEntry.of("TEA", "3.10")).orThrow();

        assertThat(cost(tea(1))).isEqualTo(eur("3.10"));
        shop.clock.advance(Duration.ofHours(3));
        assertThat(cost(tea(1))).isEqualTo(eur("2.00"));
        shop.clock.advance(Duration.ofHours(12));
        assertThat(cost(tea(1))).isEqualTo(eur("4.90"));
    }

    @Test
    void aListOfTheApplicationAndAStoredOneAreAskedInTheSameOrder() {
        Oms both = shop.node(builder -> builder.pricing(Pricing.builder()
                .list(PriceList.in("EUR", "CODE"), PriceEntry.of("TEA", "5.00"), PriceEntry.of("MUG", "9.00"))
                .promotions(Promotion.of(
                        "TEN",
                        PromotionAction.percent(PromotionAction.Scope.ORDER, dev.oms.pricing.LineSelector.ALL, "10")))
                .build()));
        both.prices().define(web().priority(1)).orThrow();
        both.prices().put("WEB", PriceEntry.of("TEA", "4.00")).orThrow();

        OrderId order = both.orders().place(tea(1).line("MUG", 1)).orThrow();

        assertThat(cost(order)).isEqualTo(eur("11.70"));
        assertThat(line(order, 1).price().terms().get(0).listVersion()).isEqualTo(1);
        assertThat(line(order, 2).price().terms().get(0).listVersion()).isZero();
        assertRefused(both.prices().define(PriceList.in("EUR", "CODE").priority(7)), Refusal.Code.ALREADY_EXISTS, "id");
        assertRefused(both.prices().define(PriceList.in("EUR", "NEW")), Refusal.Code.WRONG_STATE, "priority");
    }

    @Test
    void aChangeIsPricedByWhatCountsNowOrByWhatCountedAtPlacement() {
        oms.prices().define(web()).orThrow();
        oms.prices().define(PriceList.in("EUR", "OLD").priority(50)).orThrow();
        oms.prices()
                .put("WEB", PriceEntry.of("TEA", "5.00"), PriceEntry.of("MUG", "8.00"))
                .orThrow();
        oms.prices().put("OLD", PriceEntry.of("TEA", "4.00")).orThrow();
        OrderId now = oms.orders().place(tea(1)).orThrow();
        OrderId then = oms.orders().place(tea(1)).orThrow();
        OrderId more = oms.orders().place(tea(1)).orThrow();
        shop.clock.advance(Duration.ofDays(30));
        oms.prices()
                .put("WEB", PriceEntry.of("TEA", "6.00"), PriceEntry.of("MUG", "9.00"))
                .orThrow();
        oms.prices().put("OLD", PriceEntry.of("TEA", "4.50")).orThrow();
        oms.prices().define(PriceList.in("EUR", "OLD").priority(200)).orThrow();

        oms.orders().change(ChangeOrder.of(now).reprice(Repricing.all())).orThrow();
        oms.orders()
                .change(ChangeOrder.of(then)
                        .quantity(1, 2)
                        .reprice(Repricing.all().asOfPlacement()))
                .orThrow();
        oms.orders().change(ChangeOrder.of(more).add("MUG", 1)).orThrow();

        assertThat(cost(now)).isEqualTo(eur("4.00"));
        assertThat(shop.view(now).order().owed()).isEqualTo(eur("6.00"));
        assertThat(shop.view(then).order().owed()).isEqualTo(eur("8.00"));
        assertThat(shop.view(more).order().owed()).isEqualTo(eur("13.00"));
        PublishedList old = oms.prices().find("OLD").orElseThrow();
        assertThat(old.versions())
                .extracting(version -> version.list().priority())
                .containsExactly(50, 200);
    }

    @Test
    void aCustomerSeesThePriceAndNeitherCostsNorWhatOthersGet() {
        Oms costed = shop.node(builder -> builder.pricing(Pricing.builder()
                .costs(PriceList.in("EUR", "COSTS"), PriceEntry.of("TEA", "3.00"))
                .build()));
        Audience two = Audience.EVERYBODY.customer("C-1", "C-2");
        costed.prices().define(PriceList.in("EUR", "VIP").audience(two)).orThrow();
        costed.prices().put("VIP", PriceEntry.of("TEA", "8.00")).orThrow();
        PromotionAction off =
                PromotionAction.amount(PromotionAction.Scope.LINE, LineSelector.skus("TEA"), "1.00", "EUR");
        costed.promotions()
                .publish(Promotion.of("OTHERS", off).when(new Condition.For(Audience.EVERYBODY.customer("C-2"))))
                .orThrow();
        costed.promotions()
                .publish(Promotion.of("BOTH", off).when(new Condition.For(two)))
                .orThrow();
        Cart cart = Cart.of(Buyer.on("web").customer("C-1"), "EUR", Instant.EPOCH, CartLine.of("TEA", 1));
        Oms theirs = costed.as(dev.oms.common.Actor.customer(new dev.oms.common.CustomerId("C-1")));

        PricedCart seen = theirs.prices().price(cart).orThrow();

        assertThat(costed.prices().price(cart).orThrow().cost()).contains(eur("3.00"));
        assertThat(seen.total()).isEqualTo(eur("7.00"));
        assertThat(seen.cost()).isEmpty();
        assertThat(seen.passedOver()).isEmpty();
        assertThat(seen.promotions().get(0).promotion().conditions()).isEmpty();
        assertThat(seen.lines().get(0).source().text()).isEqualTo("list VIP (customer C-1)");
        assertThat(seen.explain().toString()).doesNotContain("C-2");
    }

    @Test
    void aCartCostsWhatTheOrderWouldWithoutAnythingBeingOrdered() {
        oms.prices().define(web()).orThrow();
        oms.prices()
                .define(PriceList.in("EUR", "TRADE").audience(Audience.EVERYBODY.group("trade")))
                .orThrow();
        oms.prices().put("WEB", PriceEntry.of("TEA", "5.00")).orThrow();
        oms.prices().put("TRADE", PriceEntry.of("TEA", "4.00")).orThrow();
        Cart cart =
                Cart.of(Buyer.on("web").customer("C-7"), "EUR", Instant.EPOCH, CartLine.of(LineKind.GOODS, "TEA", 2));
        Oms theirs = oms.as(dev.oms.common.Actor.customer(new dev.oms.common.CustomerId("C-7")));

        assertThat(oms.prices().price(cart).orThrow().total()).isEqualTo(eur("8.00"));
        assertThat(oms.prices()
                        .price(cart.add(CartLine.of(LineKind.GOODS, "MUG", 1)))
                        .orThrow()
                        .total())
                .isEqualTo(eur("18.00"));
        assertThat(theirs.prices().price(cart).orThrow().total()).isEqualTo(eur("8.00"));
        assertThat(theirs.prices().price(cart.buyer(Buyer.on("web").customer("C-1"))))
                .isInstanceOfSatisfying(
                        PricingAnswer.Unpriced.class,
                        unpriced -> assertThat(unpriced.refusals())
                                .extracting(Refusal::code)
                                .containsExactly(Refusal.Code.FORBIDDEN));
        assertThat(theirs.prices().price(cart.buyer(cart.buyer().contract("K-1"))))
                .isInstanceOf(PricingAnswer.Unpriced.class);
        assertThat(oms.orders().search(Query.of(Kinds.ORDER)).entities()).isEmpty();
    }

    @Test
    void aListIsReadPageByPageAndAnItemTellsWhoChangedItsPrice() {
        oms.prices().define(web()).orThrow();
        oms.prices()
                .put("WEB", PriceEntry.of("TEA", "5.00"), PriceEntry.of("MUG", "9.00"))
                .orThrow();
        shop.clock.advance(Duration.ofDays(1));
        shop.agent("pricing").prices().put("WEB", PriceEntry.of("TEA", "5.50")).orThrow();
        oms.prices().withdraw("WEB", "TEA").orThrow();

        assertThat(oms.prices().on("WEB", "").entities())
                .extracting(price -> price.sku().value(), price -> price.steps().size())
                .containsExactly(tuple("MUG", 1), tuple("TEA", 2));
        assertThat(oms.prices().history("WEB", "TEA"))
                .extracting(PriceChange::actor, change -> change.components().size())
                .containsExactly(tuple("system:oms", 1), tuple("agent:sam", 1), tuple("system:oms", 0));
        assertThat(shop.customer("C-1").prices().history("WEB", "TEA")).isEmpty();
        assertThat(shop.customer("C-1").prices().on("WEB", "").entities()).isEmpty();
        assertThat(shop.customer("C-1").prices().find("WEB")).isEmpty();
        assertRefused(
                shop.customer("C-1").prices().put("WEB", PriceEntry.of("TEA", "0.01")),
                Refusal.Code.FORBIDDEN,
                "PutPrices");
    }

    @Test
    void everySortOfPriceIsKeptAsItWasPut() {
        oms.prices().define(web()).orThrow();
        PriceEntry entry = PriceEntry.of(
                "TEA",
                new PriceComponent.Once(Tiers.graduated("5.00").from(4, "4.105").per(2)),
                PriceComponent.Recurring.monthly(Tiers.flat("1.00"))
                        .ramped(Ramp.yearly(dev.oms.pricing.Percent.of("50"), dev.oms.pricing.Percent.of("100"))),
                PriceComponent.Recurring.monthly(Tiers.block("2.00")),
                new PriceComponent.Usage(Tiers.flat("0.000001"), "minutes", 100));

        oms.prices().put("WEB", entry).orThrow();

        ListedPrice stored = oms.prices().find("WEB", "TEA").orElseThrow();
        assertThat(stored.at(shop.clock.instant())).contains(entry);
    }

    @Test
    void whatIsNoPriceIsRefusedWithItsPlace() {
        oms.prices().define(web()).orThrow();
        PutPrices none = PutPrices.on("WEB", PriceEntry.of("NONE", "1.00"));
        ChargeForm late = new ChargeForm(
                ChargeForm.Kind.ONCE,
                TierMode.VOLUME,
                1,
                List.of(new ChargeForm.StepForm(2, "1.00"), new ChargeForm.StepForm(2, "")),
                "",
                0,
                List.of(),
                "",
                0);
        ChargeForm never = new ChargeForm(
                ChargeForm.Kind.RECURRING,
                TierMode.VOLUME,
                1,
                List.of(new ChargeForm.StepForm(1, "1.00")),
                "",
                0,
                List.of("5000"),
                "<b>",
                0);

        assertRefused(oms.prices().put(none), Refusal.Code.NOT_FOUND, "prices[0].sku");
        assertRefused(oms.prices().put("NONE", PriceEntry.of("TEA", "1.00")), Refusal.Code.NOT_FOUND, "list");
        assertRefused(put(ChargeForm.once("-1.00")), Refusal.Code.INVALID, "prices[0].components[0].steps[0].price");
        assertRefused(
                put(ChargeForm.once("1.0000001")), Refusal.Code.INVALID, "prices[0].components[0].steps[0].price");
        assertRefused(
                put(ChargeForm.once("1.00"), late),
                Refusal.Code.INVALID,
                "prices[0].components[1].steps[0].from",
                "prices[0].components[1].steps[1].price",
                "prices[0].components[1].steps[1].from");
        assertRefused(
                put(never),
                Refusal.Code.INVALID,
                "prices[0].components[0].every",
                "prices[0].components[0].rampPeriods",
                "prices[0].components[0].ramp[0]",
                "prices[0].components[0].meter");
        assertRefused(
                oms.prices().put("WEB", PriceEntry.of("TEA", "1.00"), PriceEntry.of("TEA", "2.00")),
                Refusal.Code.INVALID,
                "prices[1].sku");
    }

    private Outcome<Integer> put(ChargeForm... components) {
        return oms.prices()
                .put(new PutPrices("WEB", Instant.EPOCH, List.of(new PriceForm("TEA", List.of(components)))));
    }

    @Test
    void whatIsNoListIsRefusedWithItsPlace() {
        Instant noon = shop.clock.instant();
        Currency eur = Currency.getInstance("EUR");
        oms.prices().define(web()).orThrow();

        assertRefused(
                oms.prices()
                        .define(new DefinePriceList(
                                "<i>", "<script>", eur, Audience.EVERYBODY.customer("<b>"), noon, noon, 1)),
                Refusal.Code.INVALID,
                "id",
                "name",
                "until",
                "audience.customers");
        assertRefused(
                oms.prices()
                        .define(new DefinePriceList(
                                "X",
                                "X",
                                Currency.getInstance("XXX"),
                                Audience.EVERYBODY,
                                Instant.MIN,
                                Instant.MAX,
                                1)),
                Refusal.Code.INVALID,
                "currency",
                "from");
        assertRefused(oms.prices().define(PriceList.in("USD", "WEB")), Refusal.Code.CURRENCY_MISMATCH, "currency");
        assertRefused(oms.prices().define(PriceList.in("EUR", "OTHER")), Refusal.Code.WRONG_STATE, "priority");
        oms.prices().define(PriceList.in("USD", "OTHER")).orThrow();
    }

    @Test
    void storedPricesAreReadInTheRoundTripThatReadsTheOrder() {
        CountedReads counted = new CountedReads(persistence());
        Oms node = shop.node(builder -> builder.persistence(counted));
        node.orders().place(tea(1)).orThrow();
        long before = counted.reads();
        node.orders().place(tea(1)).orThrow();
        long without = counted.reads() - before;
        node.prices().define(web()).orThrow();
        node.prices().put("WEB", PriceEntry.of("TEA", "3.00")).orThrow();
        node.orders().place(tea(1)).orThrow();
        before = counted.reads();

        OrderId order = node.orders().place(tea(1)).orThrow();

        assertThat(counted.reads() - before).isEqualTo(without);
        assertThat(cost(order)).isEqualTo(eur("3.00"));
    }

    @Test
    void whileManyOrderAndPricesChangeEveryOrderIsPricedByOneOfThem() {
        oms.prices().define(web()).orThrow();
        oms.prices()
                .put("WEB", PriceEntry.of("TEA", "1.00"), PriceEntry.of("MUG", "2.00"))
                .orThrow();
        Oms another = shop.anotherNode();

        List<OrderId> orders = Crowd.of(CROWD, i -> {
            if (i % 8 == 0) {
                String tea = (2 + i) + ".00";
                String mug = 2 * (2 + i) + ".00";
                oms.prices()
                        .put("WEB", PriceEntry.of("TEA", tea), PriceEntry.of("MUG", mug))
                        .orThrow();
            }
            Oms node = i % 2 == 0 ? oms : another;
            return node.orders().place(tea(1).line("MUG", 1)).orThrow();
        });

        Set<Money> published = IntStream.range(0, CROWD)
                .filter(i -> i % 8 == 0)
                .mapToObj(i -> eur(3 * (2 + i) + ".00"))
                .collect(java.util.stream.Collectors.toSet());
        published.add(eur("3.00"));
        assertThat(orders).hasSize(CROWD).allSatisfy(order -> {
            assertThat(cost(order)).isIn(published);
            assertThat(line(order, 2).price().total())
                    .isEqualTo(line(order, 1)
                            .price()
                            .total()
                            .plus(line(order, 1).price().total()));
        });
        assertThat(cost(tea(1).line("MUG", 1)))
                .isEqualTo(cost(another.orders().place(tea(1).line("MUG", 1)).orThrow()));
    }

    @Test
    void whileManyOrderAndListsChangePlacesNoOrderMixesThem() {
        oms.prices().define(web()).orThrow();
        oms.prices().define(PriceList.in("EUR", "SALE").priority(200)).orThrow();
        oms.prices()
                .put("WEB", PriceEntry.of("TEA", "5.00"), PriceEntry.of("MUG", "5.00"))
                .orThrow();
        oms.prices()
                .put("SALE", PriceEntry.of("TEA", "1.00"), PriceEntry.of("MUG", "1.00"))
                .orThrow();
        Oms another = shop.anotherNode();

        List<OrderId> orders = Crowd.of(CROWD, i -> {
            if (i % 16 == 0) {
                oms.prices()
                        .define(PriceList.in("EUR", "SALE").priority(i % 32 == 0 ? 10 : 300))
                        .orThrow();
            }
            Oms node = i % 2 == 0 ? oms : another;
            return node.orders().place(tea(1).line("MUG", 1)).orThrow();
        });

        assertThat(orders)
                .hasSize(CROWD)
                .allSatisfy(order -> assertThat(cost(order)).isIn(eur("10.00"), eur("2.00")));
        oms.prices().define(PriceList.in("EUR", "SALE").priority(11)).orThrow();
        assertThat(cost(another.orders().place(tea(1).line("MUG", 1)).orThrow()))
                .isEqualTo(eur("2.00"));
    }
}
