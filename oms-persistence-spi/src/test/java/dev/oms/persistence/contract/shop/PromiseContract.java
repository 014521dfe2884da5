package dev.oms.persistence.contract.shop;

import static dev.oms.persistence.contract.shop.Shop.anOrder;
import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.catalog.DefineProducts.Definition;
import dev.oms.command.Refusal;
import dev.oms.common.OrderId;
import dev.oms.common.SupplyId;
import dev.oms.inventory.Backorder;
import dev.oms.inventory.ExpectSupply;
import dev.oms.inventory.QueuePlace;
import dev.oms.inventory.QueuePolicy;
import dev.oms.inventory.SetSellingRules;
import dev.oms.order.CancelOrder;
import dev.oms.order.PlaceOrder;
import dev.oms.order.Promise;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who waits is told by when, is told otherwise when it changes, and why; and is served by a policy that can say where they stand. */
public abstract class PromiseContract extends ShopContract {
    private static final Instant MAY_14 = Instant.parse("2026-05-14T00:00:00Z");
    private static final Instant MAY_21 = Instant.parse("2026-05-21T00:00:00Z");
    private static final Instant JUNE_1 = Instant.parse("2026-06-01T00:00:00Z");
    private static final SupplyId PO_1 = new SupplyId("PO-1");

    @Test
    void whoWaitsIsPromisedTheDateOfTheSupplyThatCoversThem() {
        expect("PO-1", 10, MAY_14);
        expect("PO-2", 10, JUNE_1);

        OrderId first = place(6);
        OrderId second = place(6);
        OrderId third = place(20);

        assertThat(promised(first)).contains(MAY_14);
        assertThat(promised(second)).contains(JUNE_1);
        assertThat(promised(third)).isEmpty();
        assertThat(shop.oms.orders().promises(first))
                .extracting(Promise::cause)
                .containsExactly("what is expected covers it");
    }

    @Test
    void anOrderIsPromisedWhenItIsPlacedBeforeAnybodyWorks() {
        expect("PO-1", 10, MAY_14);

        OrderId order = shop.place(anOrder().line("MUG", 6));

        assertThat(promised(order)).contains(MAY_14);
    }

    @Test
    void whoWaitedAlreadyIsPromisedOnceSomethingIsExpected() {
        OrderId order = place(6);
        assertThat(promised(order)).isEmpty();

        expect("PO-1", 10, MAY_14);
        shop.workOff();

        assertThat(promised(order)).contains(MAY_14);
        assertThat(shop.oms.orders().promises(order))
                .extracting(Promise::cause)
                .containsExactly("10 units are expected with PO-1 on 2026-05-14");
    }

    @Test
    void neverMoreIsPromisedFromASupplyThanItHasHoweverManyOrderAtOnce() {
        expect("PO-1", 10, MAY_14);

        List<OrderId> orders = IntStream.range(0, 8)
                .parallel()
                .mapToObj(seller -> shop.place(PlaceOrder.of("web").line("MUG", 3)))
                .toList();

        assertThat(orders.stream().filter(order -> promised(order).isPresent())).hasSize(3);
        shop.workOff();
        assertThat(orders.stream().filter(order -> promised(order).isPresent())).hasSize(3);
    }

    @Test
    void whenTheSupplySlipsEverybodyItCoversIsPromisedAnewWithTheCause() {
        expect("PO-1", 10, MAY_14);
        expect("PO-2", 10, JUNE_1);
        OrderId first = place(6);
        OrderId second = place(6);

        shop.oms.inventory().reviseSupply(PO_1, 10, MAY_21, "the ship is late").orThrow();
        shop.workOff();

        assertThat(shop.oms.orders().promises(first))
                .extracting(Promise::date)
                .containsExactly(List.of(MAY_14), List.of(MAY_21));
        assertThat(shop.oms.orders().promises(first).get(1).cause())
                .isEqualTo("PO-1 is due 2026-05-21T00:00:00Z instead of 2026-05-14T00:00:00Z: the ship is late");
        assertThat(shop.oms.orders().promises(second)).hasSize(1);
    }

    @Test
    void whenTheSupplyIsCancelledThePromiseIsTakenBack() {
        expect("PO-1", 10, MAY_14);
        OrderId order = place(6);

        shop.oms.inventory().cancelSupply(PO_1, "supplier is gone").orThrow();
        shop.workOff();

        assertThat(promised(order)).isEmpty();
        assertThat(shop.oms.orders().promises(order))
                .extracting(Promise::date)
                .containsExactly(List.of(MAY_14), List.of());
    }

    @Test
    void whoCancelsMakesRoomForThoseBehind() {
        expect("PO-1", 10, MAY_14);
        expect("PO-2", 10, JUNE_1);
        OrderId first = place(6);
        OrderId second = place(6);

        shop.oms.orders().cancel(CancelOrder.all(first, "no")).orThrow();
        shop.workOff();

        assertThat(promised(second)).contains(MAY_14);
    }

    @Test
    void whatComesInPartByPartKeepsThePromises() {
        expect("PO-1", 10, MAY_14);
        OrderId first = place(6);
        OrderId second = place(4);

        shop.oms.inventory().receiveSupply(PO_1, 7).orThrow();
        shop.workOff();

        assertThat(shop.quantities(first, 1).allocated()).isEqualTo(6);
        assertThat(shop.quantities(second, 1).allocated()).isEqualTo(1);
        assertThat(promised(second)).contains(MAY_14);
        assertThat(shop.oms.orders().promises(second)).hasSize(1);
    }

    @Test
    void theThirdInTheQueueForTwelveUnitsOnTheFourteenthOfMay() {
        expect("PO-1", 30, MAY_14);
        place(6);
        place(7);
        OrderId third = place(12);

        QueuePlace place = shop.oms.inventory().place(third, 1).orElseThrow();

        assertThat(place.position()).isEqualTo(3);
        assertThat(place.units()).isEqualTo(12);
        assertThat(place.unitsAhead()).isEqualTo(13);
        assertThat(place.promisedFor()).contains(MAY_14);
        assertThat(shop.oms.inventory().place(third, 2)).isEmpty();
        assertThat(shop.customer("C-1").inventory().place(third, 1)).contains(place);
        assertThat(shop.customer("C-2").inventory().place(third, 1)).isEmpty();
    }

    @Test
    void whoIsOvertakenByAnUrgentOrderIsToldSo() {
        expect("PO-1", 10, MAY_14);
        expect("PO-2", 10, JUNE_1);
        OrderId usual = place(6);

        OrderId urgent = shop.place(anOrder().priority(1).line("MUG", 6));
        shop.workOff();

        assertThat(promised(urgent)).contains(MAY_14);
        assertThat(promised(usual)).contains(JUNE_1);
        assertThat(shop.oms.orders().promises(usual).get(1).cause()).isEqualTo("the queue has moved");
    }

    @Test
    void byPromiseDateWhoWasPromisedFirstIsServedFirstAndASlipCostsNobodyTheirTurn() {
        shop = new Shop(persistence(), builder -> builder.queue(QueuePolicy.PROMISE_DATE));
        expect("PO-1", 10, MAY_14);
        expect("PO-2", 10, JUNE_1);
        OrderId first = place(10);
        OrderId urgent = shop.place(anOrder().priority(1).line("MUG", 5));
        shop.workOff();
        assertThat(promised(first)).contains(MAY_14);
        assertThat(promised(urgent)).contains(JUNE_1);

        shop.oms
                .inventory()
                .reviseSupply(PO_1, 10, JUNE_1.plusSeconds(1), "late")
                .orThrow();
        shop.workOff();
        shop.stock("BERLIN", "MUG", 10).workOff();

        assertThat(shop.quantities(first, 1).allocated()).isEqualTo(10);
        assertThat(shop.quantities(urgent, 1).allocated()).isZero();
    }

    @Test
    void firstComeFirstServedWhateverThePriority() {
        shop = new Shop(persistence(), builder -> builder.queue(QueuePolicy.FIRST_COME));
        OrderId first = place(3);
        OrderId urgent = shop.place(anOrder().priority(1).line("MUG", 3));

        shop.stock("BERLIN", "MUG", 3).workOff();

        assertThat(shop.quantities(first, 1).allocated()).isEqualTo(3);
        assertThat(shop.quantities(urgent, 1).allocated()).isZero();
    }

    @Test
    void shipCompleteServesFirstWhoseOrderWaitsForNothingMore() {
        shop = new Shop(persistence(), builder -> builder.queue(QueuePolicy.SHIP_COMPLETE));
        shop.oms
                .catalog()
                .define(Definition.goods("CUP", "3.00", "EUR").withBackorders())
                .orThrow();
        OrderId both = shop.place(anOrder().line("MUG", 2).line("CUP", 1));
        OrderId tooMany = shop.place(anOrder().line("MUG", 9));
        OrderId two = shop.place(anOrder().line("MUG", 2));

        shop.stock("BERLIN", "MUG", 3).workOff();

        assertThat(shop.quantities(two, 1).allocated()).isEqualTo(2);
        assertThat(shop.quantities(both, 1).allocated()).isEqualTo(1);
        assertThat(shop.quantities(tooMany, 1).allocated()).isZero();
        assertThat(shop.oms.verify().breaches()).isEmpty();
    }

    @Test
    void aLongQueueIsPromisedAnewInBites() {
        expect("PO-1", 200, MAY_14);
        List<OrderId> orders = IntStream.range(0, 120)
                .mapToObj(i -> shop.place(PlaceOrder.of("web").line("MUG", 1)))
                .toList();
        shop.workOff();

        shop.oms.inventory().reviseSupply(PO_1, 200, MAY_21, "late").orThrow();
        shop.workOff();

        assertThat(orders).allSatisfy(order -> {
            assertThat(promised(order)).contains(MAY_21);
            assertThat(shop.oms.orders().promises(order)).hasSize(2);
            assertThat(shop.oms.orders().promises(order).get(1).cause()).endsWith("late");
        });
    }

    @Test
    void whatIsOrderedAheadWaitsForItsReleaseWhateverIsThere() {
        shop.oms
                .inventory()
                .rules(SetSellingRules.of("TEA").orderedAhead(MAY_14, 10))
                .orThrow();
        shop.stock("BERLIN", "TEA", 20);

        OrderId order = shop.placePaid(anOrder().line("TEA", 8));
        assertThat(shop.quantities(order, 1).backordered()).isEqualTo(8);
        assertThat(promised(order, 1)).contains(MAY_14);
        assertRefused(shop.oms.orders().place(anOrder().line("TEA", 3)), Refusal.Code.OUT_OF_STOCK, "lines[0]");
        assertThat(shop.oms.inventory().availability(Set.of("TEA")).get(0).now())
                .isZero();
        assertThat(shop.oms.inventory().availability(Set.of("TEA")).get(0).by(MAY_14))
                .isEqualTo(12);

        shop.later(Duration.between(shop.clock.instant(), MAY_14).plusSeconds(1));

        assertThat(shop.quantities(order, 1).allocated()).isEqualTo(8);
        shop.placePaid(anOrder().line("TEA", 12));
    }

    @Test
    void whatIsOrderedAheadIsPromisedForTheSupplyThatComesAfterTheRelease() {
        shop.oms
                .inventory()
                .rules(SetSellingRules.of("MUG").orderedAhead(MAY_14, 0))
                .orThrow();
        expect("PO-1", 5, MAY_14.minus(Duration.ofDays(30)));
        expect("PO-2", 5, JUNE_1);

        OrderId first = place(5);
        OrderId second = place(5);

        assertThat(promised(first)).contains(MAY_14);
        assertThat(promised(second)).contains(JUNE_1);
    }

    @Test
    void theQueueIsReadWithItsPromises() {
        expect("PO-1", 10, MAY_14);
        place(6);
        place(6);

        assertThat(shop.oms.inventory().queue("MUG", "").entities())
                .extracting(Backorder::promised)
                .containsExactly(List.of(MAY_14), List.of());
    }

    private OrderId place(int mugs) {
        OrderId order = shop.place(anOrder().line("MUG", mugs));
        shop.later(Duration.ofMinutes(1));
        return order;
    }

    private Optional<Instant> promised(OrderId order) {
        return promised(order, 1);
    }

    private Optional<Instant> promised(OrderId order, int line) {
        return shop.oms.inventory().place(order, line).flatMap(QueuePlace::promisedFor);
    }

    private void expect(String id, long units, Instant due) {
        shop.oms
                .inventory()
                .expect(ExpectSupply.purchase(id, "MUG", "BERLIN", units, due))
                .orThrow();
    }
}
