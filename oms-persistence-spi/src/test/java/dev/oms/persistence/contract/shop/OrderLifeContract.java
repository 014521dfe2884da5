package dev.oms.persistence.contract.shop;

import static dev.oms.persistence.contract.shop.Shop.anOrder;
import static dev.oms.persistence.contract.shop.Shop.work;
import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.OrderView;
import dev.oms.command.Outcome;
import dev.oms.command.Plan;
import dev.oms.command.Refusal;
import dev.oms.common.AddressForm;
import dev.oms.common.FulfillmentId;
import dev.oms.common.Money;
import dev.oms.common.OrderId;
import dev.oms.common.ReturnId;
import dev.oms.fulfillment.DispatchGoods;
import dev.oms.fulfillment.PackGoods;
import dev.oms.fulfillment.PickGoods;
import dev.oms.fulfillment.ShipGoods;
import dev.oms.fulfillment.Shipment;
import dev.oms.order.CancelOrder;
import dev.oms.order.ChangeOrder;
import dev.oms.order.FulfillmentStatus;
import dev.oms.order.LineQuantities;
import dev.oms.order.LineUnits;
import dev.oms.order.Operation;
import dev.oms.order.OrderState;
import dev.oms.order.UnitsCancelled;
import dev.oms.payment.PaymentInstruction;
import dev.oms.payment.PaymentStatus;
import dev.oms.returns.Disposition;
import dev.oms.returns.Inspected;
import dev.oms.returns.ReturnState;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What happens to an order from placement to return. */
public abstract class OrderLifeContract extends ShopContract {
    private static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }

    @Test
    void anOrderIsReservedPaidShippedDeliveredAndReturned() {
        shop.stock("BERLIN", "TEA", 10);

        OrderId order = shop.placePaid(anOrder().line("TEA", 3).line("POST", 1, "5.00"));
        assertThat(shop.level("TEA", "BERLIN").reserved()).isEqualTo(3);
        assertThat(shop.view(order).order().state()).isEqualTo(OrderState.CONFIRMED);
        assertThat(shop.view(order).paymentStatus()).isEqualTo(PaymentStatus.AUTHORIZED);

        shop.shipAll(order);
        assertThat(shop.level("TEA", "BERLIN").onHand()).isEqualTo(7);
        assertThat(shop.level("TEA", "BERLIN").reserved()).isZero();
        assertThat(shop.view(order).payment().orElseThrow().captured()).isEqualTo(eur("19.70"));

        shop.deliverAll(order);
        assertThat(shop.view(order).order().state()).isEqualTo(OrderState.COMPLETED);
        assertThat(shop.view(order).fulfillmentStatus()).isEqualTo(FulfillmentStatus.DELIVERED);

        ReturnId back = shop.oms
                .returns()
                .request(order, "broken", new LineUnits(1, 2), new LineUnits(2, 1))
                .orThrow();
        shop.oms.returns().receive(back, "PARIS").orThrow();
        assertThat(shop.level("TEA", "PARIS").quarantined()).isEqualTo(2);
        shop.oms
                .returns()
                .inspect(back, new Inspected(1, Disposition.RESTOCK, 1), new Inspected(1, Disposition.SCRAP, 1))
                .orThrow();
        shop.workOff();
        assertThat(shop.level("TEA", "PARIS").onHand()).isEqualTo(1);
        assertThat(shop.view(order).payment().orElseThrow().refunded()).isEqualTo(eur("14.80"));
        assertThat(shop.view(order).paymentStatus()).isEqualTo(PaymentStatus.PARTIALLY_REFUNDED);
        assertThat(shop.view(order).returns().get(0).state()).isEqualTo(ReturnState.COMPLETED);
    }

    @Test
    void theClosestNodeThatHasEverythingShips() {
        shop.stock("BERLIN", "TEA", 1).stock("PARIS", "TEA", 5);

        OrderId order = shop.placePaid(anOrder().line("TEA", 3));

        assertThat(shop.level("TEA", "PARIS").reserved()).isEqualTo(3);
        assertThat(shop.oms.timeline(order)).anyMatch(e -> e.event().toString().contains("PARIS"));
    }

    @Test
    void whatNoNodeHasAloneIsSplitOverNodes() {
        shop.stock("BERLIN", "TEA", 2).stock("PARIS", "TEA", 5);

        OrderId order = shop.placePaid(anOrder().line("TEA", 6));
        shop.shipAll(order);

        assertThat(shop.view(order).shipments()).hasSize(2);
        assertThat(shop.quantities(order, 1).shipped()).isEqualTo(6);
    }

    @Test
    void anItemWithoutBackordersIsRefusedWhenItRunsOutAndNothingIsWritten() {
        shop.stock("BERLIN", "TEA", 2);

        Outcome<OrderId> outcome = shop.oms.orders().place(anOrder().line("TEA", 3));

        assertThat(outcome.reasons()).extracting(Refusal::code).containsExactly(Refusal.Code.OUT_OF_STOCK);
        assertThat(shop.level("TEA", "BERLIN").reserved()).isZero();
    }

    @Test
    void backordersWaitInTheirOrderAndAreFilledWhenStockArrives() {
        shop.stock("BERLIN", "MUG", 1);
        OrderId first = shop.placePaid(anOrder().line("MUG", 3));
        shop.later(Duration.ofMinutes(1));
        OrderId second = shop.placePaid(anOrder().line("MUG", 2));
        shop.later(Duration.ofMinutes(1));
        OrderId urgent = shop.placePaid(anOrder().priority(1).line("MUG", 1));
        assertThat(shop.quantities(first, 1).backordered()).isEqualTo(2);
        assertThat(shop.oms.inventory().queue("MUG", "").entities())
                .extracting(b -> b.order())
                .containsExactly(urgent, first, second);

        shop.stock("PARIS", "MUG", 4);
        shop.workOff();

        assertThat(shop.quantities(urgent, 1).allocated()).isEqualTo(1);
        assertThat(shop.quantities(first, 1).allocated()).isEqualTo(3);
        assertThat(shop.quantities(second, 1).allocated()).isEqualTo(1);
        assertThat(shop.quantities(second, 1).backordered()).isEqualTo(1);
    }

    @Test
    void whatLeftWithoutAWordAboutPickingAndPackingIsWrittenDownAsIfStepByStep() {
        shop.stock("BERLIN", "TEA", 10);
        OrderId order = shop.placePaid(anOrder().line("TEA", 3).line("POST", 1, "5.00"));
        shop.oms.fulfillments().release(order).orThrow();

        shop.oms.fulfillments().dispatch(work(order, 1), "DHL", "JJD1").orThrow();
        shop.workOff();

        assertThat(shop.oms.timeline(order))
                .extracting(entry -> entry.event().getClass().getSimpleName())
                .containsSubsequence("GoodsReleased", "GoodsPicked", "GoodsPacked", "GoodsShipped");
        assertThat(shop.quantities(order, 1).shipped()).isEqualTo(3);
        assertThat(shop.level("TEA", "BERLIN").onHand()).isEqualTo(7);
        assertThat(shop.level("TEA", "BERLIN").reserved()).isZero();
        assertThat(shop.view(order).payment().orElseThrow().captured()).isEqualTo(eur("19.70"));
        assertThat(shop.view(order).shipments().get(0).parcels()).containsExactly(new Shipment.Parcel(1, "JJD1"));
        assertThat(shop.oms.verify().breaches()).isEmpty();
    }

    @Test
    void partsLeaveInPackagesOfTheirOwnAndWhatIsPickedAlreadyLeavesFirst() {
        shop.stock("BERLIN", "TEA", 10).stock("BERLIN", "MUG", 10);
        OrderId order = shop.placePaid(anOrder().line("TEA", 5).line("MUG", 2));
        shop.oms.fulfillments().release(order).orThrow();
        String work = work(order, 1).value();
        shop.oms
                .execute(new PickGoods(work, List.of(new LineUnits(1, 1)), List.of(), ""))
                .orThrow();

        shop.oms
                .execute(new DispatchGoods(
                        work,
                        List.of(contents(new LineUnits(1, 2)), contents(new LineUnits(1, 1), new LineUnits(2, 1))),
                        "DHL",
                        List.of("A", "B")))
                .orThrow();

        assertThat(shop.quantities(order, 1)).isEqualTo(new LineQuantities(0, 0, 0, 2, 0, 0, 3, 0, 0, 0));
        assertThat(shop.quantities(order, 2)).isEqualTo(new LineQuantities(0, 0, 0, 1, 0, 0, 1, 0, 0, 0));
        assertThat(shop.view(order).shipments().get(0).parcels())
                .containsExactly(new Shipment.Parcel(1, "A"), new Shipment.Parcel(2, "B"));
        shop.oms.fulfillments().dispatch(work(order, 1), "UPS").orThrow();
        assertThat(shop.view(order).fulfillmentStatus()).isEqualTo(FulfillmentStatus.FULFILLED);
        assertThat(shop.oms.verify().breaches()).isEmpty();
    }

    @Test
    void nothingLeavesInOneStepThatCouldNotLeaveInThree() {
        shop.stock("BERLIN", "TEA", 10);
        OrderId order = shop.placePaid(anOrder().line("TEA", 5));
        shop.oms.fulfillments().release(order).orThrow();
        FulfillmentId work = work(order, 1);

        assertRefused(new DispatchGoods(order.value() + "-F9", List.of(), "", List.of()), Refusal.Code.NOT_FOUND);
        assertRefused(
                new DispatchGoods(work.value(), List.of(contents(new LineUnits(1, 6))), "", List.of()),
                Refusal.Code.TOO_MANY_UNITS);
        assertRefused(
                new DispatchGoods(
                        work.value(),
                        List.of(
                                contents(new LineUnits(1, Integer.MAX_VALUE)),
                                contents(new LineUnits(1, Integer.MAX_VALUE))),
                        "",
                        List.of()),
                Refusal.Code.TOO_MANY_UNITS);
        assertRefused(DispatchGoods.all(work, "DHL", "A", "B"), Refusal.Code.WRONG_STATE);
        for (Operation step : List.of(Operation.PICK, Operation.PACK, Operation.SHIP)) {
            shop.oms.orders().hold(order, "check", "", step).orThrow();
            assertRefused(DispatchGoods.all(work, "DHL"), Refusal.Code.ON_HOLD);
            shop.oms.orders().releaseHold(order, "check").orThrow();
        }
        assertThat(shop.quantities(order, 1).released()).isEqualTo(5);

        shop.oms.fulfillments().dispatch(work, "DHL").orThrow();
        assertRefused(DispatchGoods.all(work, "DHL"), Refusal.Code.WRONG_STATE);
    }

    private void assertRefused(DispatchGoods command, Refusal.Code code) {
        assertThat(shop.oms.execute(command).reasons())
                .extracting(Refusal::code)
                .containsExactly(code);
    }

    private static PackGoods.Contents contents(LineUnits... units) {
        return new PackGoods.Contents(List.of(units));
    }

    @Test
    void whatIsNotOnTheShelfIsSourcedFromAnotherNode() {
        shop.stock("BERLIN", "TEA", 5).stock("PARIS", "TEA", 5);
        OrderId order = shop.placePaid(anOrder().line("TEA", 4));
        shop.oms.fulfillments().release(order).orThrow();

        shop.oms
                .execute(new PickGoods(
                        work(order, 1).value(),
                        List.of(new LineUnits(1, 1)),
                        List.of(new LineUnits(1, 3)),
                        "shelf empty"))
                .orThrow();
        shop.workOff();

        assertThat(shop.quantities(order, 1).picked()).isEqualTo(1);
        assertThat(shop.quantities(order, 1).allocated()).isEqualTo(3);
        assertThat(shop.level("TEA", "PARIS").reserved()).isEqualTo(3);
        assertThat(shop.level("TEA", "BERLIN").onHand()).isEqualTo(2);
    }

    @Test
    void rejectedWorkIsSourcedFromAnotherNode() {
        shop.stock("BERLIN", "TEA", 5).stock("PARIS", "TEA", 5);
        OrderId order = shop.placePaid(anOrder().line("TEA", 4));
        shop.makeReady(order);

        shop.oms.fulfillments().reject(work(order, 1), "roof leaks").orThrow();
        shop.workOff();

        assertThat(shop.level("TEA", "BERLIN").reserved()).isZero();
        assertThat(shop.level("TEA", "PARIS").reserved()).isEqualTo(4);
        assertThat(shop.quantities(order, 1).allocated()).isEqualTo(4);
    }

    @Test
    void severalPackagesLeaveSeparatelyAndAreChargedSeparately() {
        shop.stock("BERLIN", "TEA", 3);
        OrderId order = shop.placePaid(anOrder().line("TEA", 3, "3.333333").line("POST", 1, "5.00"));
        shop.oms.fulfillments().release(order).orThrow();
        shop.oms.fulfillments().pick(work(order, 1)).orThrow();
        var one = new PackGoods.Contents(List.of(new LineUnits(1, 1)));
        var two = new PackGoods.Contents(List.of(new LineUnits(1, 2)));
        shop.oms
                .execute(new PackGoods(work(order, 1).value(), List.of(one, two)))
                .orThrow();

        shop.oms
                .execute(new ShipGoods(work(order, 1).value(), List.of(1), "DHL", List.of("A")))
                .orThrow();
        shop.workOff();
        assertThat(shop.view(order).payment().orElseThrow().captured()).isEqualTo(eur("8.33"));
        assertThat(shop.view(order).fulfillmentStatus()).isEqualTo(FulfillmentStatus.PARTIALLY_FULFILLED);

        shop.oms
                .execute(new ShipGoods(work(order, 1).value(), List.of(), "DHL", List.of("B")))
                .orThrow();
        shop.workOff();
        assertThat(shop.view(order).payment().orElseThrow().captured()).isEqualTo(eur("15.00"));
        assertThat(shop.view(order).shipments())
                .extracting(s -> s.parcels().get(0).tracking())
                .containsExactly("A", "B");
    }

    @Test
    void cancellingSomeUnitsCostsTheirShareAndNothingElse() {
        shop.stock("BERLIN", "TEA", 10);
        OrderId order = shop.placePaid(
                anOrder().line("TEA", 3, "10.00").line("TEA", 1, "70.00").discount("10.00"));

        Plan<OrderId> plan = shop.oms
                .plan(CancelOrder.units(order, "changed mind", new LineUnits(1, 1)))
                .orThrow();
        assertThat(plan.money()).containsExactly(eur("-9.00"));
        assertThat(shop.quantities(order, 1).cancelled()).isZero();
        shop.oms.commit(plan).orThrow();

        assertThat(shop.quantities(order, 1).cancelled()).isEqualTo(1);
        assertThat(shop.view(order).order().total()).isEqualTo(eur("81.00"));
        assertThat(shop.level("TEA", "BERLIN").reserved()).isEqualTo(3);
    }

    @Test
    void workThatHasBegunCanBeCancelledUntilItShips() {
        shop.stock("BERLIN", "TEA", 10);
        OrderId order = shop.placePaid(anOrder().line("TEA", 4).line("POST", 1, "5.00"));
        shop.makeReady(order);

        shop.oms
                .orders()
                .cancel(CancelOrder.units(order, "too many", new LineUnits(1, 3)))
                .orThrow();
        assertThat(shop.view(order).fulfillments().get(0).packagesReady().get(0).contents())
                .containsExactly(new LineUnits(1, 1));
        assertThat(shop.level("TEA", "BERLIN").reserved()).isEqualTo(1);

        shop.oms.orders().cancel(CancelOrder.all(order, "all of it")).orThrow();
        shop.workOff();
        assertThat(shop.view(order).order().state()).isEqualTo(OrderState.CANCELLED);
        assertThat(shop.view(order).paymentStatus()).isEqualTo(PaymentStatus.VOIDED);
        assertThat(shop.view(order).order().total()).isEqualTo(eur("0.00"));
    }

    @Test
    void cancelledUnitsServeThoseWhoWait() {
        shop.stock("BERLIN", "MUG", 2);
        OrderId first = shop.placePaid(anOrder().line("MUG", 2));
        OrderId second = shop.placePaid(anOrder().line("MUG", 2));

        shop.oms
                .orders()
                .cancel(CancelOrder.units(first, "one is enough", new LineUnits(1, 1)))
                .orThrow();
        shop.workOff();

        assertThat(shop.quantities(second, 1).allocated()).isEqualTo(1);
    }

    @Test
    void aChangeKeepsAgreedPricesAndAuthorisesWhatComesOnTop() {
        shop.stock("BERLIN", "TEA", 10).stock("BERLIN", "MUG", 10);
        OrderId order = shop.placePaid(anOrder().line("TEA", 2, "3.00"));

        Plan<OrderId> plan = shop.oms
                .plan(ChangeOrder.of(order)
                        .quantity(1, 3)
                        .add("MUG", 1)
                        .shipTo(AddressForm.inCountry("FR").at(48.8, 2.3)))
                .orThrow();
        assertThat(plan.money()).containsExactly(eur("13.00"));
        assertThat(plan.effects())
                .filteredOn(PaymentInstruction.class::isInstance)
                .singleElement()
                .satisfies(e -> assertThat(e.description()).isEqualTo("authorize 13.00 EUR"));
        assertThat(plan.movements()).hasSize(2);
        shop.oms.commit(plan).orThrow();
        shop.workOff();

        OrderView view = shop.view(order);
        assertThat(view.order().total()).isEqualTo(eur("19.00"));
        assertThat(view.order().shipTo().country()).isEqualTo("FR");
        assertThat(view.payment().orElseThrow().authorized()).isEqualTo(eur("19.00"));
        shop.shipAll(order);
        assertThat(shop.view(order).payment().orElseThrow().captured()).isEqualTo(eur("19.00"));
    }

    @Test
    void theAddressCannotChangeOnceWorkHasBegun() {
        shop.stock("BERLIN", "TEA", 10);
        OrderId order = shop.placePaid(anOrder().line("TEA", 2));
        shop.makeReady(order);

        Outcome<OrderId> outcome =
                shop.oms.orders().change(ChangeOrder.of(order).shipTo(AddressForm.inCountry("FR")));

        assertThat(outcome.reasons()).extracting(Refusal::code).containsExactly(Refusal.Code.WRONG_STATE);
    }

    @Test
    void aHoldBlocksWhatItNamesAndNothingElse() {
        shop.stock("BERLIN", "TEA", 10);
        OrderId order = shop.placePaid(anOrder().line("TEA", 2));
        shop.oms.orders().hold(order, "fraud", "looks odd", Operation.RELEASE).orThrow();
        shop.oms
                .orders()
                .hold(order, "credit", "", Operation.RELEASE, Operation.CANCEL)
                .orThrow();

        assertThat(shop.oms.fulfillments().release(order).reasons())
                .extracting(Refusal::code)
                .containsOnly(Refusal.Code.ON_HOLD)
                .hasSize(2);
        assertThat(shop.oms.allowedActions(order))
                .filteredOn(a -> a.operation() == Operation.CHANGE_LINES)
                .allMatch(a -> a.isAllowed());
        assertThat(shop.oms.allowedActions(order))
                .filteredOn(a -> a.operation() == Operation.CANCEL)
                .noneMatch(a -> a.isAllowed());

        shop.oms.orders().releaseHold(order, "fraud").orThrow();
        shop.oms.orders().releaseHold(order, "credit").orThrow();
        assertThat(shop.oms.fulfillments().release(order).isDone()).isTrue();
    }

    @Test
    void anyGroupingOfReturnsPaysBackExactlyWhatWasCharged() {
        shop.stock("BERLIN", "TEA", 7);
        OrderId order = shop.placePaid(anOrder().line("TEA", 7, "1.43").discount("0.05"));
        shop.shipAll(order);

        for (int units : new int[] {1, 3, 2, 1}) {
            ReturnId back = shop.oms
                    .returns()
                    .request(order, "back", new LineUnits(1, units))
                    .orThrow();
            shop.oms.returns().receive(back, "BERLIN").orThrow();
            shop.oms.returns().inspect(back).orThrow();
        }
        shop.workOff();

        assertThat(shop.view(order).payment().orElseThrow().refunded()).isEqualTo(eur("9.96"));
        assertThat(shop.view(order).paymentStatus()).isEqualTo(PaymentStatus.REFUNDED);
        assertThat(shop.level("TEA", "BERLIN").onHand()).isEqualTo(7);
    }

    @Test
    void aReturnOfChargesOnlyIsPaidBackAtOnce() {
        shop.stock("BERLIN", "TEA", 1);
        OrderId order = shop.placePaid(anOrder().line("TEA", 1).line("POST", 2, "5.00"));
        shop.shipAll(order);

        shop.oms.returns().request(order, "late", new LineUnits(2, 1)).orThrow();
        shop.workOff();

        assertThat(shop.view(order).payment().orElseThrow().refunded()).isEqualTo(eur("5.00"));
    }

    @Test
    void moreCannotComeBackThanWasShippedAlsoOverSeveralReturns() {
        shop.stock("BERLIN", "TEA", 3);
        OrderId order = shop.placePaid(anOrder().line("TEA", 3));
        shop.shipAll(order);
        shop.oms.returns().request(order, "a", new LineUnits(1, 2)).orThrow();

        var outcome = shop.oms.returns().request(order, "b", new LineUnits(1, 2));

        assertThat(outcome.reasons()).extracting(Refusal::code).containsExactly(Refusal.Code.TOO_MANY_UNITS);
    }

    @Test
    void theTimelineSaysWhoDidWhatWhenAndWhy() {
        shop.stock("BERLIN", "TEA", 3);
        OrderId order =
                shop.customer("C-1").orders().place(anOrder().line("TEA", 3)).orThrow();
        shop.later(Duration.ofHours(1));
        shop.agent("sales").orders().cancel(CancelOrder.all(order, "duplicate")).orThrow();

        var timeline = shop.oms.timeline(order);

        assertThat(timeline).extracting(e -> e.actor()).contains("customer:C-1", "system:oms", "agent:sam");
        assertThat(timeline).isSortedAccordingTo(java.util.Comparator.comparingLong(e -> e.position()));
        assertThat(timeline.toString()).contains("OrderPlaced", "UnitsAllocated", "PaymentSucceeded", "UnitsCancelled");
        assertThat(timeline)
                .extracting(e -> e.event())
                .filteredOn(UnitsCancelled.class::isInstance)
                .extracting(cancelled -> ((UnitsCancelled) cancelled).reason())
                .containsOnly("duplicate");
    }
}
