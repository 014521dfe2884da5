package dev.oms.persistence.contract.shop;

import static dev.oms.catalog.SellingRules.FenceFor.CHANNEL;
import static dev.oms.catalog.SellingRules.FenceFor.CUSTOMER_GROUP;
import static dev.oms.catalog.SellingRules.Supplying.NOTHING;
import static dev.oms.catalog.SellingRules.Supplying.STOCK;
import static dev.oms.catalog.SellingRules.Supplying.UNLIMITED;
import static dev.oms.persistence.contract.shop.Shop.anOrder;
import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.catalog.DefineProducts.Definition;
import dev.oms.command.Event;
import dev.oms.command.Outcome;
import dev.oms.command.Reason;
import dev.oms.command.Refusal;
import dev.oms.common.OrderId;
import dev.oms.common.Sku;
import dev.oms.inventory.Availability;
import dev.oms.inventory.AvailabilityFell;
import dev.oms.inventory.AvailabilityRose;
import dev.oms.inventory.ExpectSupply;
import dev.oms.inventory.SetSellingRules;
import dev.oms.inventory.ShortfallCovered;
import dev.oms.inventory.ShortfallFound;
import dev.oms.order.CancelOrder;
import dev.oms.order.PlaceOrder;
import dev.oms.port.RecordedEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What can be sold, to whom, and by when: asked and sold by the same rules, however many sell at once. */
public abstract class AvailabilityContract extends ShopContract {
    private static final Instant MAY_14 = Instant.parse("2026-05-14T00:00:00Z");
    private static final Instant JUNE_1 = Instant.parse("2026-06-01T00:00:00Z");

    @Test
    void manySkusAreAnsweredAtOnceAndUnknownOnesAreLeftOut() {
        shop.stock("BERLIN", "TEA", 5).stock("PARIS", "MUG", 2);
        shop.placePaid(anOrder().line("TEA", 2));

        List<Availability> answers = shop.oms.inventory().availability(Set.of("TEA", "MUG", "NONE"));

        assertThat(answers).extracting(answer -> answer.sku().value()).containsExactly("MUG", "TEA");
        assertThat(answers).extracting(Availability::onHand).containsExactly(2L, 5L);
        assertThat(answers).extracting(Availability::reserved).containsExactly(0L, 2L);
        assertThat(answers).extracting(Availability::now).containsExactly(2L, 3L);
    }

    @Test
    void whatComesByADateIsPromisedLessWhatIsPromisedAlready() {
        shop.placePaid(anOrder().line("MUG", 12));
        expect("PO-1", 10, MAY_14);
        expect("PO-2", 20, JUNE_1);
        shop.workOff();

        Availability mugs = available("MUG");

        assertThat(mugs.waiting()).isEqualTo(12);
        assertThat(mugs.inbound()).isEqualTo(30);
        assertThat(mugs.now()).isZero();
        assertThat(mugs.by(MAY_14)).isZero();
        assertThat(mugs.by(JUNE_1.minusSeconds(1))).isZero();
        assertThat(mugs.by(JUNE_1)).isEqualTo(18);
    }

    @Test
    void sellingStopsAtTheThresholdOfTheNetwork() {
        shop.stock("BERLIN", "TEA", 3).stock("PARIS", "TEA", 3);
        rules(SetSellingRules.of("TEA").threshold(3));

        assertThat(available("TEA").now()).isEqualTo(3);
        assertRefused(shop.oms.orders().place(anOrder().line("TEA", 4)), Refusal.Code.OUT_OF_STOCK, "lines[0]");
        shop.placePaid(anOrder().line("TEA", 3));
        assertRefused(shop.oms.orders().place(anOrder().line("TEA", 1)), Refusal.Code.OUT_OF_STOCK, "lines[0]");
        assertThat(available("TEA").now()).isZero();
    }

    @Test
    void eachNodeKeepsItsSafetyStock() {
        shop.stock("BERLIN", "TEA", 5).stock("PARIS", "TEA", 5);
        rules(SetSellingRules.of("TEA").safety(2).at("PARIS", STOCK, 4));

        OrderId order = shop.placePaid(anOrder().line("TEA", 4));

        assertThat(shop.level("TEA", "BERLIN").available()).isEqualTo(2);
        assertThat(shop.level("TEA", "PARIS").available()).isEqualTo(4);
        assertThat(shop.quantities(order, 1).allocated()).isEqualTo(4);
        assertThat(available("TEA").now()).isZero();
        assertThat(available("TEA").safety()).isEqualTo(6);
    }

    @Test
    void whatIsFencedForOneChannelIsNeverSoldToAnother() {
        shop.stock("BERLIN", "TEA", 10);
        rules(SetSellingRules.of("TEA").fence(CHANNEL, "phone", 6));

        assertThat(available("TEA", "web", "").now()).isEqualTo(4);
        assertThat(available("TEA", "phone", "").now()).isEqualTo(10);
        assertRefused(shop.oms.orders().place(anOrder().line("TEA", 5)), Refusal.Code.OUT_OF_STOCK, "lines[0]");
        shop.placePaid(anOrder().line("TEA", 4));
        assertThat(available("TEA", "web", "").now()).isZero();
        shop.place(PlaceOrder.of("phone").line("TEA", 6));
    }

    @Test
    void neverIntoTheFenceHoweverManySellAtOnce() {
        shop.stock("BERLIN", "TEA", 20).stock("PARIS", "TEA", 20);
        rules(SetSellingRules.of("TEA").fence(CHANNEL, "phone", 30));

        IntStream.range(0, 8).parallel().forEach(seller -> {
            for (int i = 0; i < 4; i++) {
                shop.oms.orders().place(PlaceOrder.of("web").line("TEA", 2));
            }
        });

        long free = shop.level("TEA", "BERLIN").available()
                + shop.level("TEA", "PARIS").available();
        assertThat(free).isGreaterThanOrEqualTo(30);
        assertThat(available("TEA", "phone", "").now()).isEqualTo(free);
    }

    @Test
    void whatIsKeptForAGroupIsSoldToItsMembers() {
        shop = new Shop(
                persistence(),
                builder ->
                        builder.customerGroups(customer -> customer.startsWith("GOLD-") ? Set.of("gold") : Set.of()));
        shop.stock("BERLIN", "TEA", 5);
        rules(SetSellingRules.of("TEA").fence(CUSTOMER_GROUP, "gold", 5));

        assertRefused(shop.oms.orders().place(anOrder().line("TEA", 1)), Refusal.Code.OUT_OF_STOCK, "lines[0]");
        shop.place(PlaceOrder.of("web").customer("GOLD-1").line("TEA", 5));
    }

    @Test
    void aChannelHasABufferAndNodesThatGiveItNothing() {
        shop.stock("BERLIN", "TEA", 10).stock("PARIS", "TEA", 10);
        rules(SetSellingRules.of("TEA").in("market", 4, "BERLIN"));

        assertThat(available("TEA", "market", "").now()).isEqualTo(6);
        assertThat(available("TEA", "web", "").now()).isEqualTo(20);
        shop.place(PlaceOrder.of("market").line("TEA", 6));
        assertThat(shop.level("TEA", "BERLIN").reserved()).isZero();
        assertRefused(
                shop.oms.orders().place(PlaceOrder.of("market").line("TEA", 1)), Refusal.Code.OUT_OF_STOCK, "lines[0]");
    }

    @Test
    void aNodeThatGivesNothingIsPassedOver() {
        shop.stock("BERLIN", "TEA", 5).stock("PARIS", "TEA", 5);
        rules(SetSellingRules.of("TEA").at("BERLIN", NOTHING, 0));

        shop.place(anOrder().line("TEA", 5));

        assertThat(shop.level("TEA", "BERLIN").reserved()).isZero();
        assertThat(available("TEA").now()).isZero();
    }

    @Test
    void whatIsNotTrackedIsSoldWithoutStockAndTheBooksStillBalance() {
        rules(SetSellingRules.of("TEA").withoutTracking());
        assertThat(available("TEA").unlimited()).isTrue();

        OrderId order = shop.placePaid(anOrder().line("TEA", 1000));
        OrderId other = shop.placePaid(anOrder().line("TEA", 7));
        shop.shipAll(order);
        shop.oms.orders().cancel(CancelOrder.all(other, "no")).orThrow();
        shop.workOff();

        assertThat(shop.quantities(order, 1).shipped()).isEqualTo(1000);
        assertThat(shop.oms.verify().breaches()).isEmpty();
    }

    @Test
    void aNodeWithoutLimitGivesWhatIsWanted() {
        shop.stock("PARIS", "TEA", 1);
        rules(SetSellingRules.of("TEA").at("BERLIN", UNLIMITED, 0));

        OrderId order = shop.placePaid(anOrder().line("TEA", 50));

        assertThat(shop.quantities(order, 1).allocated()).isEqualTo(50);
        assertThat(shop.level("TEA", "PARIS").reserved()).isZero();
        assertThat(shop.oms.verify().breaches()).isEmpty();
    }

    @Test
    void thoseWhoWaitAreServedByTheSameRulesAndByWhatTheRulesFree() {
        rules(SetSellingRules.of("MUG").threshold(5));
        OrderId order = shop.placePaid(anOrder().line("MUG", 4));
        shop.stock("BERLIN", "MUG", 7).workOff();
        assertThat(shop.quantities(order, 1).allocated()).isEqualTo(2);

        rules(SetSellingRules.of("MUG"));
        shop.workOff();

        assertThat(shop.quantities(order, 1).allocated()).isEqualTo(4);
    }

    @Test
    void nobodyBehindAnOrderThatAFenceShutsOutWaitsBesideStock() {
        rules(SetSellingRules.of("MUG").fence(CHANNEL, "phone", 5));
        OrderId web = shop.placePaid(anOrder().line("MUG", 2));
        shop.later(Duration.ofMinutes(1));
        OrderId phone = shop.place(PlaceOrder.of("phone").line("MUG", 3));

        shop.stock("BERLIN", "MUG", 4).workOff();

        assertThat(shop.quantities(web, 1).backordered()).isEqualTo(2);
        assertThat(shop.quantities(phone, 1).allocated()).isEqualTo(3);
    }

    @Test
    void noMoreUnitsWaitThanTheLimitHoweverManyOrderAtOnce() {
        rules(SetSellingRules.of("MUG").waitingLimit(10));

        long placed = IntStream.range(0, 8)
                .parallel()
                .mapToObj(seller -> shop.oms.orders().place(PlaceOrder.of("web").line("MUG", 3)))
                .filter(Outcome::isDone)
                .count();
        shop.workOff();

        assertThat(placed).isEqualTo(3);
        assertThat(available("MUG").waiting()).isEqualTo(9);
    }

    @Test
    void whoIsServedOrCancelsMakesRoomInTheQueue() {
        rules(SetSellingRules.of("MUG").waitingLimit(3));
        OrderId first = shop.placePaid(anOrder().line("MUG", 3));
        assertRefused(shop.oms.orders().place(anOrder().line("MUG", 1)), Refusal.Code.OUT_OF_STOCK, "lines[0]");

        shop.oms.orders().cancel(CancelOrder.all(first, "too slow")).orThrow();
        shop.workOff();
        OrderId second = shop.placePaid(anOrder().line("MUG", 3));
        shop.stock("BERLIN", "MUG", 3).workOff();

        assertThat(shop.quantities(second, 1).allocated()).isEqualTo(3);
        shop.place(anOrder().line("MUG", 3));
    }

    @Test
    void eachCrossingIsToldOnce() {
        rules(SetSellingRules.of("TEA").alertAt(0).alertAt(2));
        shop.workOff();
        shop.stock("BERLIN", "TEA", 10).workOff();
        OrderId some = shop.placePaid(anOrder().line("TEA", 8));
        shop.placePaid(anOrder().line("TEA", 1));
        shop.placePaid(anOrder().line("TEA", 1));
        shop.oms.orders().cancel(CancelOrder.all(some, "no")).orThrow();
        shop.workOff();

        Sku tea = new Sku("TEA");
        assertThat(told(AvailabilityFell.class, AvailabilityRose.class))
                .containsExactly(
                        new AvailabilityFell(tea, 2, 0),
                        new AvailabilityFell(tea, 0, 0),
                        new AvailabilityRose(tea, 0, 10),
                        new AvailabilityRose(tea, 2, 10),
                        new AvailabilityFell(tea, 2, 2),
                        new AvailabilityFell(tea, 0, 0),
                        new AvailabilityRose(tea, 0, 8),
                        new AvailabilityRose(tea, 2, 8));
    }

    @Test
    void aShortfallIsToldWhenItBeginsAndWhenItEnds() {
        rules(SetSellingRules.of("MUG").waitingLimit(100));
        shop.placePaid(anOrder().line("MUG", 5));
        shop.placePaid(anOrder().line("MUG", 2));
        expect("PO-1", 7, MAY_14);
        shop.workOff();

        assertThat(told(ShortfallFound.class, ShortfallCovered.class))
                .containsExactly(new ShortfallFound(new Sku("MUG"), 5), new ShortfallCovered(new Sku("MUG")));
    }

    @Test
    void oddRulesAreSetAndWarnedAbout() {
        shop.stock("BERLIN", "TEA", 10);

        Outcome<Sku> outcome = shop.oms
                .inventory()
                .rules(SetSellingRules.of("TEA")
                        .threshold(10)
                        .fence(CHANNEL, "phone", 11)
                        .in("web", 10, "BERLIN", "PARIS")
                        .waitingLimit(5));

        assertThat(outcome.isDone()).isTrue();
        assertThat(((Outcome.Done<Sku>) outcome).warnings())
                .extracting(Reason::text)
                .containsExactly(
                        "11 units are fenced and 10 are free: who has no fence gets nothing",
                        "10 units are free and selling stops at 10: nothing can be sold",
                        "10 units are free and web keeps 10 back: it can sell nothing",
                        "every active node is excluded for web: it can sell nothing",
                        "web keeps 10 back, but nobody sells the last 10 anyway",
                        "TEA takes no backorders, so no limit for them matters");
    }

    @Test
    void rulesThatCannotBeAreRefusedWithEveryReason() {
        assertRefused(
                shop.oms
                        .inventory()
                        .rules(SetSellingRules.of("TEA")
                                .at("BERLIN", STOCK, 1)
                                .at("BERLIN", NOTHING, 0)
                                .alertAt(3)
                                .alertAt(3)),
                Refusal.Code.INVALID,
                "nodes[1]",
                "alerts[1]");
        assertRefused(
                shop.oms.inventory().rules(SetSellingRules.of("TEA").at("MARS", STOCK, 1)),
                Refusal.Code.NOT_FOUND,
                "nodes[0].node");
        assertRefused(
                shop.oms.inventory().rules(SetSellingRules.of("TEA").threshold(-1)), Refusal.Code.INVALID, "threshold");
        assertRefused(
                shop.oms.inventory().rules(SetSellingRules.of("TEA").orderedAhead(Instant.MAX, 0)),
                Refusal.Code.INVALID,
                "preorder[0].release");
        assertRefused(shop.oms.inventory().rules(SetSellingRules.of("NONE")), Refusal.Code.NOT_FOUND, "NONE");
        assertRefused(shop.oms.inventory().rules(SetSellingRules.of("POST")), Refusal.Code.WRONG_STATE, "sku");
    }

    @Test
    void rulesStayWhenTheProductIsDescribedAnew() {
        shop.stock("BERLIN", "TEA", 5);
        rules(SetSellingRules.of("TEA").threshold(5));

        shop.oms.catalog().define(Definition.goods("TEA", "5.20", "EUR")).orThrow();

        assertThat(available("TEA").now()).isZero();
    }

    private void rules(SetSellingRules rules) {
        shop.oms.inventory().rules(rules).orThrow();
    }

    private void expect(String id, long units, Instant due) {
        shop.oms
                .inventory()
                .expect(ExpectSupply.purchase(id, "MUG", "BERLIN", units, due))
                .orThrow();
    }

    private Availability available(String sku) {
        return shop.oms.inventory().availability(Set.of(sku)).get(0);
    }

    private Availability available(String sku, String channel, String customer) {
        return shop.oms.inventory().availability(Set.of(sku), channel, customer).get(0);
    }

    private List<Event> told(Class<? extends Event> one, Class<? extends Event> other) {
        return shop.oms.events(0, 1000).stream()
                .map(RecordedEvent::event)
                .filter(event -> one.isInstance(event) || other.isInstance(event))
                .toList();
    }
}
