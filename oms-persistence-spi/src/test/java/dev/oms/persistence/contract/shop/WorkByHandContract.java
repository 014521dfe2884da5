package dev.oms.persistence.contract.shop;

import static dev.oms.persistence.contract.shop.Shop.anOrder;
import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.command.Outcome;
import dev.oms.command.Plan;
import dev.oms.command.Refusal;
import dev.oms.common.AddressForm;
import dev.oms.common.FulfillmentId;
import dev.oms.common.NodeId;
import dev.oms.common.OrderId;
import dev.oms.fulfillment.Fulfillment;
import dev.oms.fulfillment.FulfillmentLine;
import dev.oms.fulfillment.FulfillmentState;
import dev.oms.fulfillment.MoveWork;
import dev.oms.fulfillment.PickGoods;
import dev.oms.fulfillment.Shipment;
import dev.oms.fulfillment.SplitWork;
import dev.oms.inventory.NodeForm;
import dev.oms.inventory.NodeType;
import dev.oms.inventory.SetSellingRules;
import dev.oms.order.CancelOrder;
import dev.oms.order.LineUnits;
import dev.oms.order.Operation;
import dev.oms.testkit.SimulatedCarrier;
import dev.oms.testkit.Trouble;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What people do with the work of nodes: move it elsewhere, split it, merge it, and write down what a carrier did not. */
public abstract class WorkByHandContract extends ShopContract {
    private static final NodeId PARIS = new NodeId("PARIS");

    @Test
    void allOfItMovesToTheNodeThatIsNamed() {
        OrderId order = released("TEA", 4);
        shop.stock("PARIS", "TEA", 9);

        shop.oms.fulfillments().move(Shop.work(order, 1), PARIS, "roof leaks").orThrow();

        assertThat(work(order, 1).state()).isEqualTo(FulfillmentState.CANCELLED);
        assertThat(work(order, 2).node()).isEqualTo(PARIS);
        assertThat(work(order, 2).units(FulfillmentLine::released)).isEqualTo(4);
        assertThat(shop.level("TEA", "BERLIN").reserved()).isZero();
        assertThat(shop.level("TEA", "PARIS").reserved()).isEqualTo(4);
        shop.oms.fulfillments().dispatch(Shop.work(order, 2), "DHL", "JJD1").orThrow();
        shop.deliverAll(order);
        assertThat(shop.quantities(order, 1).delivered()).isEqualTo(4);
    }

    @Test
    void someOfItMovesAndTheRestStays() {
        OrderId order = released("TEA", 4);
        shop.stock("PARIS", "TEA", 9);

        shop.oms
                .execute(
                        MoveWork.away(Shop.work(order, 1), "nearer").to("PARIS").only(new LineUnits(1, 1)))
                .orThrow();

        assertThat(work(order, 1).units(FulfillmentLine::released)).isEqualTo(3);
        assertThat(work(order, 2).units(FulfillmentLine::released)).isEqualTo(1);
        assertThat(shop.level("TEA", "BERLIN").reserved()).isEqualTo(3);
        assertThat(shop.level("TEA", "PARIS").reserved()).isEqualTo(1);
    }

    @Test
    void withoutANamedNodeThePolicyChooses() {
        OrderId order = released("TEA", 4);
        shop.oms
                .inventory()
                .defineNode("BONN", AddressForm.inCountry("DE").at(50.73, 7.10))
                .orThrow();
        shop.stock("PARIS", "TEA", 9).stock("BONN", "TEA", 4);

        shop.oms.fulfillments().move(Shop.work(order, 1), "roof leaks").orThrow();

        assertThat(work(order, 2).node()).isEqualTo(new NodeId("BONN"));
    }

    @Test
    void itSaysWhoMovedItAndWhy() {
        OrderId order = released("TEA", 4);
        shop.stock("PARIS", "TEA", 9);

        shop.agent("warehouse")
                .fulfillments()
                .move(Shop.work(order, 1), PARIS, "roof leaks")
                .orThrow();

        assertThat(shop.oms.sourcing().explain(order)).endsWith("""
                Order %s, sourced 2026-03-02T09:00:00Z by ClosestThenFewest
                  by hand, agent:sam: roof leaks
                  wanted in DE: line 1, 4 of TEA
                  * PARIS   closest with everything, 853 km
                    BERLIN  excluded: failed before, or ruled out
                  from PARIS: 4 of line 1
                """.formatted(order));
        assertThat(shop.oms.sourcing().decisions(order))
                .allSatisfy(each -> assertThat(shop.oms.sourcing().replay(each)).isEqualTo(each.decision()));
    }

    @Test
    void aPlanMovesNothing() {
        OrderId order = released("TEA", 4);
        shop.stock("PARIS", "TEA", 9);

        Plan<OrderId> plan = shop.oms
                .plan(MoveWork.away(Shop.work(order, 1), "x").to("PARIS"))
                .orThrow();

        assertThat(shop.level("TEA", "PARIS").reserved()).isZero();
        shop.oms.commit(plan).orThrow();
        assertThat(shop.level("TEA", "PARIS").reserved()).isEqualTo(4);
    }

    @Test
    void itIsRefusedWhereItCannotBeHadWithTheReasonOfEachNode() {
        OrderId order = released("TEA", 4);
        shop.oms
                .inventory()
                .defineNode(
                        "OSLO",
                        AddressForm.inCountry("NO"),
                        NodeForm.of(NodeType.STORE).shipsTo("NO"))
                .orThrow();
        shop.stock("PARIS", "TEA", 3).stock("OSLO", "TEA", 9);

        Outcome<OrderId> some = shop.oms.fulfillments().move(Shop.work(order, 1), PARIS, "x");
        Outcome<OrderId> abroad = shop.oms.fulfillments().move(Shop.work(order, 1), new NodeId("OSLO"), "x");

        assertRefused(some, Refusal.Code.OUT_OF_STOCK, "units.line[1]");
        assertThat(some.reasons().toString()).contains("1 of TEA cannot be had elsewhere: PARIS gives 3 of 4 units");
        assertThat(abroad.reasons().toString()).contains("OSLO does not ship to DE");
        assertThat(work(order, 1).units(FulfillmentLine::released)).isEqualTo(4);
        assertThat(shop.level("TEA", "PARIS").reserved()).isZero();
    }

    @Test
    void whatIsPickedStaysWhereItIs() {
        OrderId order = released("TEA", 4);
        shop.stock("PARIS", "TEA", 9);
        FulfillmentId first = Shop.work(order, 1);
        shop.oms
                .execute(new PickGoods(first.value(), List.of(new LineUnits(1, 3)), List.of(), ""))
                .orThrow();

        assertRefused(
                shop.oms.execute(MoveWork.away(first, "x").to("PARIS").only(new LineUnits(1, 2))),
                Refusal.Code.TOO_MANY_UNITS,
                "units[0].units");
        shop.oms.fulfillments().move(first, PARIS, "x").orThrow();

        assertThat(shop.quantities(order, 1).picked()).isEqualTo(3);
        assertThat(work(order, 2).units(FulfillmentLine::released)).isEqualTo(1);
        assertRefused(shop.oms.fulfillments().move(first, PARIS, "x"), Refusal.Code.WRONG_STATE, first.value());
    }

    @Test
    void badMovesAreRefusedByTheFieldThatIsWrong() {
        OrderId order = released("TEA", 4);
        FulfillmentId first = Shop.work(order, 1);

        assertRefused(shop.oms.fulfillments().move(first, new NodeId("ROME"), "x"), Refusal.Code.NOT_FOUND, "node[0]");
        assertRefused(shop.oms.fulfillments().move(first, new NodeId("BERLIN"), "x"), Refusal.Code.INVALID, "node[0]");
        assertRefused(shop.oms.fulfillments().move(first, PARIS, " "), Refusal.Code.INVALID, "reason");
        assertRefused(
                shop.oms.fulfillments().move(Shop.work(order, 7), PARIS, "x"),
                Refusal.Code.NOT_FOUND,
                Shop.work(order, 7).value());
        assertRefused(
                shop.oms.execute(MoveWork.away(first, "x").only(new LineUnits(2, 1))),
                Refusal.Code.TOO_MANY_UNITS,
                "units[0].units");
        assertRefused(
                shop.oms.execute(MoveWork.away(first, "x").only(new LineUnits(1, 0))),
                Refusal.Code.INVALID,
                "units[0].units");
    }

    @Test
    void aHoldOnGivingOutWorkHoldsMovesToo() {
        OrderId order = released("TEA", 4);
        shop.stock("PARIS", "TEA", 9);
        shop.oms.orders().hold(order, "fraud", "odd", Operation.RELEASE).orThrow();

        Outcome<OrderId> outcome = shop.oms.fulfillments().move(Shop.work(order, 1), PARIS, "x");

        assertRefused(outcome, Refusal.Code.ON_HOLD, order.value());
    }

    @Test
    void whatIsGivenBackHereCountsForTheOrderElsewhere() {
        OrderId order = released("TEA", 4);
        shop.stock("PARIS", "TEA", 6);
        shop.oms.inventory().rules(SetSellingRules.of("TEA").threshold(6)).orThrow();

        shop.oms.fulfillments().move(Shop.work(order, 1), PARIS, "roof leaks").orThrow();

        assertThat(shop.level("TEA", "PARIS").reserved()).isEqualTo(4);
    }

    @Test
    void unitsGivenBackServeThoseWhoWait() {
        OrderId order = released("MUG", 4);
        OrderId waiting = shop.placePaid(anOrder().line("MUG", 4));
        shop.oms.inventory().receive("PARIS", "MUG", 4).orThrow();

        shop.oms.fulfillments().move(Shop.work(order, 1), PARIS, "roof leaks").orThrow();
        shop.workOff();

        assertThat(shop.quantities(waiting, 1).allocated()).isEqualTo(4);
        assertThat(shop.level("MUG", "BERLIN").reserved()).isEqualTo(4);
    }

    @Test
    void workIsSplitAndEachPartGoesItsWay() {
        OrderId order = released("TEA", 4);

        FulfillmentId part = shop.oms
                .fulfillments()
                .split(Shop.work(order, 1), new LineUnits(1, 3))
                .orThrow();

        assertThat(part).isEqualTo(Shop.work(order, 2));
        assertThat(work(order, 1).units(FulfillmentLine::released)).isEqualTo(1);
        assertThat(work(order, 2).releasedAt()).isEqualTo(work(order, 1).releasedAt());
        shop.oms.fulfillments().dispatch(part, "DHL", "JJD1").orThrow();
        shop.oms.fulfillments().dispatch(Shop.work(order, 1), "DHL", "JJD2").orThrow();
        shop.workOff();
        assertThat(shop.view(order).shipments()).hasSize(2);
    }

    @Test
    void badSplitsAreRefused() {
        OrderId order = released("TEA", 4);
        String first = Shop.work(order, 1).value();

        assertRefused(
                shop.oms.execute(new SplitWork(first, List.of(new LineUnits(1, 4)))),
                Refusal.Code.TOO_MANY_UNITS,
                "units");
        assertRefused(
                shop.oms.execute(new SplitWork(first, List.of(new LineUnits(1, 3), new LineUnits(1, 3)))),
                Refusal.Code.TOO_MANY_UNITS,
                "units[1].units");
        assertRefused(shop.oms.execute(new SplitWork(first, List.of())), Refusal.Code.INVALID, "units");
        shop.oms.fulfillments().pick(Shop.work(order, 1)).orThrow();
        assertRefused(
                shop.oms.execute(new SplitWork(first, List.of(new LineUnits(1, 1)))),
                Refusal.Code.WRONG_STATE,
                order.value());
    }

    @Test
    void twoPiecesBecomeOne() {
        shop.stock("BERLIN", "TEA", 9).stock("BERLIN", "MUG", 2);
        OrderId order = shop.placePaid(anOrder().line("TEA", 4).line("MUG", 2));
        shop.oms.fulfillments().release(order).orThrow();
        FulfillmentId part = shop.oms
                .fulfillments()
                .split(Shop.work(order, 1), new LineUnits(1, 3), new LineUnits(2, 2))
                .orThrow();

        shop.oms.fulfillments().merge(Shop.work(order, 1), part).orThrow();

        assertThat(work(order, 1).lines())
                .extracting(FulfillmentLine::line, FulfillmentLine::released)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(1, 4), org.assertj.core.groups.Tuple.tuple(2, 2));
        assertThat(work(order, 2).state()).isEqualTo(FulfillmentState.CANCELLED);
        shop.oms.orders().cancel(CancelOrder.all(order, "no")).orThrow();
        assertThat(shop.level("TEA", "BERLIN").reserved()).isZero();
    }

    @Test
    void badMergesAreRefused() {
        OrderId order = released("TEA", 4);
        OrderId another = released("TEA", 2);
        shop.stock("PARIS", "TEA", 9);
        FulfillmentId first = Shop.work(order, 1);
        shop.oms
                .execute(MoveWork.away(first, "x").to("PARIS").only(new LineUnits(1, 1)))
                .orThrow();
        FulfillmentId begun =
                shop.oms.fulfillments().split(first, new LineUnits(1, 1)).orThrow();
        shop.oms.fulfillments().pick(begun).orThrow();

        assertRefused(shop.oms.fulfillments().merge(first, first), Refusal.Code.INVALID, "other");
        assertRefused(shop.oms.fulfillments().merge(first, Shop.work(another, 1)), Refusal.Code.INVALID, "other");
        assertRefused(
                shop.oms.fulfillments().merge(first, Shop.work(order, 9)),
                Refusal.Code.NOT_FOUND,
                Shop.work(order, 9).value());
        assertRefused(
                shop.oms.fulfillments().merge(first, Shop.work(order, 2)),
                Refusal.Code.WRONG_STATE,
                Shop.work(order, 2).value());
        assertRefused(shop.oms.fulfillments().merge(first, begun), Refusal.Code.WRONG_STATE, begun.value());
    }

    @Test
    void aBookingThatTheCarrierRefusedIsWrittenDownByHandAndCorrected() {
        SimulatedCarrier carrier = new SimulatedCarrier();
        carrier.always(Trouble.DECLINES);
        shop = new Shop(persistence(), builder -> builder.carrier(carrier));
        OrderId order = released("TEA", 2);
        shop.oms.fulfillments().dispatch(Shop.work(order, 1), "").orThrow();
        assertRefused(
                shop.oms.fulfillments().book(Shop.shipment(order, 1), "UPS", "1Z1"),
                Refusal.Code.WRONG_STATE,
                Shop.shipment(order, 1).value());
        shop.later(Duration.ofHours(3));
        assertThat(shop.oms.tasks().parkedEffects("").entities()).hasSize(1);

        shop.agent("warehouse")
                .fulfillments()
                .book(Shop.shipment(order, 1), "UPS", "1Z1")
                .orThrow();

        assertThat(shop.oms.tasks().parkedEffects("").entities()).isEmpty();
        assertThat(shipment(order).carrier()).isEqualTo("UPS");
        assertThat(shipment(order).parcels().get(0).tracking()).isEqualTo("1Z1");
        shop.oms.fulfillments().book(Shop.shipment(order, 1), "UPS", "1Z2").orThrow();
        shop.deliverAll(order);
        shop.oms
                .fulfillments()
                .book(Shop.shipment(order, 1), "UPS Express", "1Z3")
                .orThrow();
        assertThat(shipment(order).parcels().get(0).tracking()).isEqualTo("1Z3");
        assertRefused(
                shop.oms.fulfillments().book(Shop.shipment(order, 1), "UPS", "1", "2"),
                Refusal.Code.INVALID,
                "tracking");
        assertRefused(shop.oms.fulfillments().book(Shop.shipment(order, 1), " ", "1"), Refusal.Code.INVALID, "carrier");
        assertRefused(
                shop.oms.fulfillments().book(Shop.shipment(order, 2), "UPS"),
                Refusal.Code.NOT_FOUND,
                Shop.shipment(order, 2).value());
    }

    private Fulfillment work(OrderId order, int number) {
        return shop.view(order).fulfillments().stream()
                .filter(each -> each.id().number() == number)
                .findFirst()
                .orElseThrow();
    }

    private Shipment shipment(OrderId order) {
        return shop.view(order).shipments().get(0);
    }
}
