package dev.oms.persistence.contract.shop;

import static dev.oms.persistence.contract.shop.Shop.anOrder;
import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.Oms;
import dev.oms.OmsBuilder;
import dev.oms.catalog.DefineProducts.Definition;
import dev.oms.catalog.KitForm;
import dev.oms.command.Outcome;
import dev.oms.command.Refusal;
import dev.oms.common.AddressForm;
import dev.oms.common.NodeId;
import dev.oms.common.OrderId;
import dev.oms.common.TransferId;
import dev.oms.fulfillment.MoveWork;
import dev.oms.fulfillment.PickGoods;
import dev.oms.inventory.DisplacementPolicy;
import dev.oms.inventory.ExternalAvailability;
import dev.oms.inventory.NodeForm;
import dev.oms.inventory.NodeType;
import dev.oms.inventory.ShortfallPolicy;
import dev.oms.inventory.StaleStock;
import dev.oms.inventory.StockClaim;
import dev.oms.inventory.StockDelta;
import dev.oms.inventory.StockItem;
import dev.oms.inventory.StockRequest;
import dev.oms.inventory.StockSaid;
import dev.oms.order.AllocationTiming;
import dev.oms.order.CancelOrder;
import dev.oms.order.Hold;
import dev.oms.order.LineUnits;
import dev.oms.order.Operation;
import dev.oms.order.OrderState;
import dev.oms.order.SourceWave;
import dev.oms.port.ExternalInventory;
import dev.oms.replenishment.SetReplenishment;
import dev.oms.testkit.SimulatedExternalInventory;
import dev.oms.testkit.Trouble;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Berlin's stock is kept by somebody else, that of Paris by the library: no unit is promised that its keeper has not confirmed. */
public abstract class ExternalStockContract extends ShopContract {
    private SimulatedExternalInventory keeper;

    @BeforeEach
    void giveAway() {
        with(builder -> builder);
    }

    private void with(UnaryOperator<OmsBuilder> more) {
        keeper = new SimulatedExternalInventory(() -> shop.clock.instant());
        shop = new Shop(persistence(), builder -> more.apply(builder.externalInventory(keeper, "BERLIN")));
    }

    private void withShortfalls(ShortfallPolicy policy) {
        with(builder -> builder.shortfalls(policy));
    }

    /** The keeper comes to have units and says so. */
    private void has(long units) {
        keeper.change("BERLIN", "TEA", units);
        says();
    }

    private void says() {
        ExternalInventory.Position there = keeper.position("BERLIN", "TEA");
        shop.oms
                .externalStock()
                .reconcile("BERLIN", there.sequence(), there.at(), new StockSaid("TEA", there.units()))
                .orThrow();
    }

    private static boolean awaitsStock(dev.oms.OrderView view) {
        return view.order().holds().stream().map(Hold::type).anyMatch(StockClaim.HOLD::equals);
    }

    /** Other shops on the same store may have left something to be done. */
    private long count(String call) {
        String start = call + " " + shop.tenant.value() + "/";
        return keeper.calls().stream().filter(each -> each.startsWith(start)).count();
    }

    @Test
    void anOrderWaitsUntilTheKeeperHasSetItsUnitsAside() {
        has(10);
        OrderId order = shop.place(anOrder().line("TEA", 4));

        assertThat(shop.view(order).order().state()).isEqualTo(OrderState.PLACED);
        assertThat(awaitsStock(shop.view(order))).isTrue();
        assertThat(shop.oms.externalStock().claims(order))
                .extracting(StockClaim::state)
                .containsExactly(StockClaim.State.AWAITING_STOCK);
        assertThat(shop.oms.fulfillments().release(order).reasons())
                .extracting(Refusal::code)
                .contains(Refusal.Code.ON_HOLD);

        shop.workOff();

        assertThat(shop.view(order).order().state()).isEqualTo(OrderState.CONFIRMED);
        assertThat(awaitsStock(shop.view(order))).isFalse();
        assertThat(keeper.aside(order)).isEqualTo(4);
        assertThat(shop.oms.externalStock().claims(order))
                .extracting(StockClaim::state)
                .containsExactly(StockClaim.State.SETTLED);
    }

    @Test
    void anOrderOnAccountWaitsAsWell() {
        has(10);
        OrderId order = shop.place(anOrder().payBy("").line("TEA", 4));

        assertThat(shop.view(order).order().state()).isEqualTo(OrderState.PLACED);
        shop.workOff();
        assertThat(shop.view(order).order().state()).isEqualTo(OrderState.CONFIRMED);
    }

    @Test
    void whatAnotherHasGivenUpIsAskedForAgainUntilItsKeeperHasHeardOfThat() {
        has(4);
        OrderId first = shop.placePaid(anOrder().line("TEA", 4));
        keeper.next(Trouble.FAILS);
        shop.oms.execute(CancelOrder.all(first, "no")).orThrow();
        shop.workOff();
        assertThat(keeper.aside(first)).isEqualTo(4);

        OrderId second = shop.placePaid(anOrder().line("TEA", 4));
        assertThat(shop.quantities(second, 1).allocated()).isEqualTo(4);
        assertThat(awaitsStock(shop.view(second))).isTrue();
        shop.later(Duration.ofMinutes(1));
        shop.later(Duration.ofMinutes(1));

        assertThat(keeper.aside(first)).isZero();
        assertThat(keeper.aside(second)).isEqualTo(4);
        assertThat(shop.quantities(second, 1).allocated()).isEqualTo(4);
        assertThat(awaitsStock(shop.view(second))).isFalse();
        assertThat(shop.oms.sourcing().worklist("").entities()).isEmpty();
    }

    @Test
    void whatIsGivenUpAndWaitsForAPersonIsNotCountedOn() {
        has(4);
        OrderId first = shop.placePaid(anOrder().line("TEA", 4));
        keeper.whenever(request -> request.type() == StockRequest.Type.RELEASE, Trouble.FAILS);
        shop.oms.execute(CancelOrder.all(first, "no")).orThrow();
        shop.workOff();
        OrderId second = shop.placePaid(anOrder().line("TEA", 4));

        for (int i = 0; i < 10; i++) {
            shop.later(Duration.ofMinutes(1));
        }

        assertThat(shop.quantities(second, 1).open()).isEqualTo(4);
        assertThat(shop.oms.sourcing().worklist("").entities()).hasSize(1);
    }

    @Test
    void whatIsUnderWayIsNamedWhenSomebodyElseBeginsToKeepTheStock() {
        Shop plain = new Shop(persistence());
        plain.stock("BERLIN", "TEA", 10).stock("PARIS", "TEA", 5);
        OrderId order = plain.placePaid(anOrder().line("TEA", 4));
        TransferId out = plain.oms
                .transfers()
                .order("BERLIN", "PARIS", new StockItem("TEA", 2))
                .orThrow();
        TransferId in = plain.oms
                .transfers()
                .order("PARIS", "BERLIN", new StockItem("TEA", 1))
                .orThrow();
        plain.oms.transfers().dispatch(in).orThrow();
        assertThat(plain.oms
                        .externalStock()
                        .underWay(new NodeId("BERLIN"))
                        .orElseThrow()
                        .transfers())
                .containsExactlyInAnyOrder(out, in);
        keeper.change("BERLIN", "TEA", 10);
        Oms later = plain.node(builder -> builder.externalInventory(keeper, "BERLIN"));

        assertRefused(later.transfers().dispatch(out), Refusal.Code.WRONG_STATE, out.value());
        assertRefused(later.transfers().receive(in), Refusal.Code.WRONG_STATE, in.value());
        later.transfers().cancel(out, "it is not ours any more").orThrow();
        later.transfers().miss(in, "TEA", 1, "its keeper counts it in").orThrow();
        assertThat(later.externalStock()
                        .underWay(new NodeId("BERLIN"))
                        .orElseThrow()
                        .isDone())
                .isTrue();
        later.fulfillments().release(order).orThrow();

        assertThat(plain.view(order).fulfillments()).isEmpty();
        assertThat(awaitsStock(plain.view(order))).isTrue();
        while (later.work(100) > 0) {
            // until its keeper has answered
        }
        later.fulfillments().release(order).orThrow();
        assertThat(plain.view(order).fulfillments()).hasSize(1);
        assertThat(later.externalStock()
                        .underWay(new NodeId("BERLIN"))
                        .orElseThrow()
                        .claims())
                .containsExactly(order);
        assertThat(later.verify().breaches()).isEmpty();
    }

    @Test
    void whatWaitsForAKeeperIsLetGoWhenTheStockIsKeptHereAgain() {
        has(10);
        OrderId order = shop.place(anOrder().line("TEA", 4));
        Oms later = shop.node(builder -> builder);
        assertThat(later.externalStock()
                        .underWay(new NodeId("BERLIN"))
                        .orElseThrow()
                        .claims())
                .containsExactly(order);

        later.orders().releaseHold(order, StockClaim.HOLD).orThrow();
        while (later.work(100) > 0) {
            // what is left of it
        }
        later.fulfillments().release(order).orThrow();

        assertThat(shop.view(order).fulfillments()).hasSize(1);
        assertThat(later.verify().breaches()).isEmpty();
        shop.later(Duration.ofMinutes(1));
        assertThat(keeper.aside(order)).isEqualTo(4);
    }

    @Test
    void workThatItsNewKeeperDoesNotConfirmIsAskedForNowAndThen() {
        Shop plain = new Shop(persistence());
        plain.stock("BERLIN", "TEA", 4);
        OrderId order = plain.placePaid(anOrder().line("TEA", 4));
        plain.oms.fulfillments().release(order).orThrow();
        Oms later = plain.node(builder -> builder.externalInventory(keeper, "BERLIN"));

        later.fulfillments().pick(Shop.work(order, 1)).orThrow();
        while (later.work(100) > 0) {
            // comes to an end
        }

        assertThat(keeper.calls().stream().filter(call -> call.startsWith("reserve")))
                .hasSize(1);
        keeper.change("BERLIN", "TEA", 4);
        plain.clock.advance(Duration.ofHours(1));
        while (later.work(100) > 0) {
            // now it has them
        }
        assertThat(keeper.aside(order)).isEqualTo(4);
        assertThat(later.verify().breaches()).isEmpty();
    }

    @Test
    void theHoldIsTheLibrarysOwn() {
        has(10);
        OrderId order = shop.place(anOrder().line("TEA", 4));

        assertRefused(shop.oms.orders().releaseHold(order, StockClaim.HOLD), Refusal.Code.WRONG_STATE, "type");
        assertRefused(
                shop.oms.orders().hold(order, StockClaim.HOLD, "x", Operation.SHIP), Refusal.Code.INVALID, "type");
    }

    @Test
    void whatLeavesIsToldOnce() {
        has(10);
        OrderId order = shop.placePaid(anOrder().line("TEA", 4));

        shop.shipAll(order);

        assertThat(keeper.position("BERLIN", "TEA").units()).isEqualTo(6);
        assertThat(keeper.aside("BERLIN", "TEA")).isZero();
        assertThat(shop.level("TEA", "BERLIN").onHand()).isEqualTo(6);
        assertThat(count("ship")).isEqualTo(1);
        says();
        assertThat(shop.level("TEA", "BERLIN").onHand()).isEqualTo(6);
    }

    @Test
    void whatIsCancelledTheKeeperMayGiveToOthers() {
        has(10);
        OrderId order = shop.placePaid(anOrder().line("TEA", 4));

        shop.oms
                .orders()
                .cancel(CancelOrder.units(order, "changed mind", new LineUnits(1, 1)))
                .orThrow();
        shop.workOff();
        assertThat(keeper.aside(order)).isEqualTo(3);

        shop.oms.orders().cancel(CancelOrder.all(order, "changed mind")).orThrow();
        shop.workOff();
        assertThat(keeper.aside(order)).isZero();
        assertThat(count("release")).isEqualTo(2);
    }

    @Test
    void cancellingBeforeTheAnswerComesGivesEverythingBackAfterIt() {
        has(10);
        OrderId order = shop.place(anOrder().line("TEA", 4));
        shop.oms.orders().cancel(CancelOrder.all(order, "changed mind")).orThrow();

        shop.workOff();

        assertThat(shop.view(order).order().state()).isEqualTo(OrderState.CANCELLED);
        assertThat(keeper.aside(order)).isZero();
        assertThat(count("reserve")).isEqualTo(1);
        assertThat(count("release")).isEqualTo(1);
        assertThat(shop.oms.externalStock().claims(order)).allMatch(StockClaim::isOver);
    }

    @Test
    void whatIsRefusedIsReported() {
        has(10);
        keeper.change("BERLIN", "TEA", -7);
        OrderId order = shop.placePaid(anOrder().line("TEA", 4));

        assertThat(shop.quantities(order, 1).allocated()).isEqualTo(3);
        assertThat(shop.quantities(order, 1).open()).isEqualTo(1);
        assertThat(awaitsStock(shop.view(order))).isFalse();
        assertThat(keeper.aside(order)).isEqualTo(3);
        assertThat(shop.level("TEA", "BERLIN").onHand()).isEqualTo(3);
    }

    @Test
    void whatIsRefusedIsSourcedFromOtherNodes() {
        withShortfalls(ShortfallPolicy.resource());
        has(10);
        keeper.change("BERLIN", "TEA", -10);
        shop.stock("PARIS", "TEA", 10);

        OrderId order = shop.placePaid(anOrder().line("TEA", 4));

        assertThat(shop.view(order).order().line(1).orElseThrow().shares())
                .extracting(share -> share.node().value())
                .containsExactly("PARIS");
        assertThat(shop.view(order).order().state()).isEqualTo(OrderState.CONFIRMED);
        assertThat(shop.level("TEA", "BERLIN").onHand()).isZero();
    }

    @Test
    void whatIsRefusedWaitsAndIsServedWhenTheKeeperHasMore() {
        withShortfalls(ShortfallPolicy.backorder());
        has(10);
        keeper.always(Trouble.DECLINES);
        OrderId order = shop.placePaid(anOrder().line("TEA", 4));
        assertThat(shop.quantities(order, 1).backordered()).isEqualTo(4);

        shop.later(Duration.ofMinutes(5));
        assertThat(count("reserve")).isEqualTo(1);

        keeper.always(Trouble.NONE);
        has(1);
        shop.workOff();

        assertThat(shop.quantities(order, 1).allocated()).isEqualTo(4);
        assertThat(keeper.aside(order)).isEqualTo(4);
    }

    @Test
    void aLostAnswerIsAskedAboutAndNeverGuessed() {
        has(10);
        keeper.next(Trouble.LOSES_ANSWER);
        OrderId order = shop.placePaid(anOrder().line("TEA", 4));
        assertThat(awaitsStock(shop.view(order))).isTrue();

        shop.later(Duration.ofMinutes(1));

        assertThat(awaitsStock(shop.view(order))).isFalse();
        assertThat(count("reserve")).isEqualTo(1);
        assertThat(count("outcome")).isEqualTo(1);
        assertThat(keeper.aside(order)).isEqualTo(4);
    }

    @Test
    void whatIsReportedIsToldAgainUntilItIsHeard() {
        has(10);
        OrderId order = shop.placePaid(anOrder().line("TEA", 4));
        keeper.next(Trouble.FAILS, Trouble.TIMES_OUT_AFTER);

        shop.shipAll(order);
        shop.later(Duration.ofMinutes(1));
        shop.later(Duration.ofMinutes(1));

        assertThat(keeper.position("BERLIN", "TEA").units()).isEqualTo(6);
        assertThat(shop.oms.externalStock().claims(order)).allMatch(StockClaim::isOver);
    }

    @Test
    void aPersonLooksAtWhatTheKeeperWillNotHear() {
        has(10);
        OrderId order = shop.placePaid(anOrder().line("TEA", 4));
        keeper.whenever(request -> request.type().shelf() < 0, Trouble.DECLINES);

        shop.shipAll(order);

        assertThat(shop.queued(order)).anyMatch(dev.oms.command.EffectTask::parked);
    }

    @Test
    void whatComesBackIsToldOnce() {
        has(10);
        OrderId order = shop.placePaid(anOrder().line("TEA", 4));
        shop.shipAll(order);
        shop.deliverAll(order);

        var back = shop.oms
                .returns()
                .request(order, "too much", new LineUnits(1, 2))
                .orThrow();
        shop.oms.returns().receive(back, "BERLIN").orThrow();
        shop.oms.returns().inspect(back).orThrow();
        shop.workOff();

        assertThat(keeper.position("BERLIN", "TEA").units()).isEqualTo(8);
        assertThat(shop.level("TEA", "BERLIN").onHand()).isEqualTo(8);
        assertThat(count("return")).isEqualTo(1);
    }

    @Test
    void whatCannotBeFoundIsToldOnceAndSourcedAgain() {
        has(10);
        shop.stock("PARIS", "TEA", 10);
        OrderId order = shop.placePaid(anOrder().line("TEA", 4));
        shop.oms.fulfillments().release(order).orThrow();

        shop.oms
                .execute(new PickGoods(
                        Shop.work(order, 1).value(), List.of(new LineUnits(1, 3)), List.of(new LineUnits(1, 1)), ""))
                .orThrow();
        shop.workOff();

        assertThat(keeper.position("BERLIN", "TEA").units()).isEqualTo(9);
        assertThat(keeper.aside(order)).isEqualTo(3);
        assertThat(count("miss")).isEqualTo(1);
        assertThat(shop.level("TEA", "BERLIN").onHand()).isEqualTo(9);
    }

    @Test
    void workThatGoesElsewhereIsGivenBackToTheKeeperOnce() {
        has(4);
        OrderId order = shop.placePaid(anOrder().line("TEA", 4));
        shop.oms.fulfillments().release(order).orThrow();
        shop.stock("PARIS", "TEA", 10);

        shop.oms
                .execute(MoveWork.away(Shop.work(order, 1), "roof leaks").only(new LineUnits(1, 3)))
                .orThrow();
        shop.workOff();

        assertThat(keeper.aside(order)).isEqualTo(1);
        assertThat(shop.level("TEA", "PARIS").reserved()).isEqualTo(3);
        ship(order, 1);
        ship(order, 2);
        assertThat(keeper.position("BERLIN", "TEA").units()).isEqualTo(3);
        assertThat(count("release")).isEqualTo(1);
        assertThat(count("ship")).isEqualTo(1);
        assertSettled(order);
    }

    @Test
    void nothingBecomesWorkWhereItsKeeperHasNotSetItAside() {
        shop.stock("PARIS", "TEA", 4);
        OrderId order = shop.placePaid(anOrder().line("TEA", 4));
        shop.oms.fulfillments().release(order).orThrow();
        has(10);

        assertRefused(
                shop.oms.fulfillments().move(Shop.work(order, 1), new NodeId("BERLIN"), "nearer"),
                Refusal.Code.WRONG_STATE,
                "node[0]");
        Outcome<OrderId> anywhere = shop.oms.fulfillments().move(Shop.work(order, 1), "roof leaks");
        assertRefused(anywhere, Refusal.Code.OUT_OF_STOCK, "units.line[1]");
        assertThat(anywhere.reasons().get(0).text())
                .contains("BERLIN its keeper sets units aside before they become work");
        assertThat(count("reserve")).isZero();
    }

    @Test
    void splittingAndMergingWorkIsNobodyElsesBusiness() {
        has(10);
        OrderId order = shop.placePaid(anOrder().line("TEA", 4));
        shop.oms.fulfillments().release(order).orThrow();
        int before = keeper.calls().size();

        var part = shop.oms
                .fulfillments()
                .split(Shop.work(order, 1), new LineUnits(1, 1))
                .orThrow();
        shop.workOff();
        shop.oms.fulfillments().merge(Shop.work(order, 1), part).orThrow();
        shop.workOff();

        assertThat(keeper.calls()).hasSize(before);
        ship(order, 1);
        assertThat(keeper.position("BERLIN", "TEA").units()).isEqualTo(6);
        assertThat(count("ship")).isEqualTo(1);
        assertSettled(order);
    }

    @Test
    void whatIsSentAgainIsAskedForAndToldAgain() {
        has(10);
        OrderId order = shop.placePaid(anOrder().line("TEA", 4));
        shop.shipAll(order);

        shop.oms
                .fulfillments()
                .lose(Shop.shipment(order, 1), "fell off the lorry", new LineUnits(1, 3))
                .orThrow();
        shop.workOff();

        assertThat(keeper.aside(order)).isEqualTo(3);
        assertThat(awaitsStock(shop.view(order))).isFalse();
        shop.shipAll(order);
        assertThat(keeper.position("BERLIN", "TEA").units()).isEqualTo(3);
        assertThat(shop.level("TEA", "BERLIN").onHand()).isEqualTo(3);
        assertThat(count("reserve")).isEqualTo(2);
        assertThat(count("ship")).isEqualTo(2);
        assertSettled(order);
    }

    @Test
    void whatTheCustomerComesForIsToldWhenItIsHandedOver() {
        OrderId order = readyForPickup();
        assertThat(count("ship")).isZero();

        shop.oms.fulfillments().handOver(Shop.work(order, 1)).orThrow();
        shop.workOff();

        assertThat(keeper.position("STORE", "TEA").units()).isEqualTo(6);
        assertThat(shop.level("TEA", "STORE").onHand()).isEqualTo(6);
        assertThat(count("ship")).isEqualTo(1);
        assertSettled(order);
    }

    @Test
    void whatNobodyComesForIsGivenBackToTheKeeperOnce() {
        OrderId order = readyForPickup();

        shop.later(Duration.ofDays(8));

        assertThat(keeper.position("STORE", "TEA").units()).isEqualTo(10);
        assertThat(keeper.aside(order)).isZero();
        assertThat(count("release")).isEqualTo(1);
        assertSettled(order);
    }

    private OrderId readyForPickup() {
        with(builder -> builder.externalInventory(keeper, "STORE"));
        shop.oms
                .inventory()
                .defineNode(
                        "STORE",
                        AddressForm.inCountry("DE").at(48.1, 11.6),
                        NodeForm.of(NodeType.STORE).can("PICKUP"))
                .orThrow();
        keeper.change("STORE", "TEA", 10);
        shop.oms.externalStock().refresh("STORE", "TEA").orThrow();
        OrderId order = shop.placePaid(anOrder().pickupAt("STORE").line("TEA", 4));
        shop.makeReady(order);
        return order;
    }

    @Test
    void nobodyTakesWhatTheKeeperHasSetAsideForAnother() {
        with(builder -> builder.displacement(DisplacementPolicy.evenLater()));
        teaMayWait();
        has(3);
        OrderId first = shop.placePaid(anOrder().line("TEA", 3));
        OrderId urgent = shop.placePaid(anOrder().line("TEA", 2).priority(1));

        assertThat(shop.quantities(urgent, 1).backordered()).isEqualTo(2);
        assertRefused(shop.oms.sourcing().displace(urgent, 1), Refusal.Code.WRONG_STATE, "line");
        assertThat(keeper.aside(first)).isEqualTo(3);
        assertThat(count("reserve")).isEqualTo(1);
        assertSettled(first);
        has(2);
        shop.workOff();
        assertThat(shop.oms.sourcing().displace(urgent, 1).orThrow()).isZero();
        assertThat(keeper.aside(urgent)).isEqualTo(2);
    }

    @Test
    void anOrderOfAWaveWaitsForTheKeeperOnceTheWaveHasServedIt() {
        with(builder -> builder.allocation(AllocationTiming.inWaves()));
        has(10);
        OrderId order = shop.placePaid(anOrder().line("TEA", 4));
        assertThat(count("reserve")).isZero();

        shop.oms.sourcing().wave(SourceWave.ofAllThatWait()).orThrow();

        assertThat(awaitsStock(shop.view(order))).isTrue();
        assertThat(shop.oms.fulfillments().release(order).reasons())
                .extracting(Refusal::code)
                .contains(Refusal.Code.ON_HOLD);
        shop.workOff();
        assertThat(awaitsStock(shop.view(order))).isFalse();
        assertThat(keeper.aside(order)).isEqualTo(4);
        assertThat(count("reserve")).isEqualTo(1);
        assertSettled(order);
    }

    @Test
    void aWholeBundleOfWhichAComponentIsRefusedIsGivenUpWhole() {
        shop.oms
                .catalog()
                .define(Definition.bundle(
                        "SET", "12.00", "EUR", KitForm.of("TEA", 1).and("MUG", 1)))
                .orThrow();
        keeper.change("BERLIN", "MUG", 2);
        shop.oms.externalStock().refresh("BERLIN", "MUG").orThrow();
        has(2);
        keeper.change("BERLIN", "TEA", -1);

        OrderId order = shop.placePaid(anOrder().line("SET", 2));

        assertThat(keeper.aside("BERLIN", "TEA")).isEqualTo(1);
        assertThat(keeper.aside("BERLIN", "MUG")).isEqualTo(1);
        assertThat(shop.oms.sourcing().parked("").entities()).isNotEmpty();
        assertThat(shop.oms.verify().breaches()).isEmpty();
        assertThat(awaitsStock(shop.view(order))).isFalse();
    }

    @Test
    void goodsThatOthersKeepAreNotReplenishedByTransfers() {
        assertRefused(
                shop.oms
                        .replenishment()
                        .set(SetReplenishment.reorder("TEA", "PARIS", 5, 50).sentFrom("BERLIN")),
                Refusal.Code.WRONG_STATE,
                "terms.from");
        assertRefused(
                shop.oms
                        .replenishment()
                        .set(SetReplenishment.reorder("TEA", "BERLIN", 5, 50).sentFrom("PARIS")),
                Refusal.Code.WRONG_STATE,
                "node");
    }

    private void teaMayWait() {
        shop.oms
                .catalog()
                .define(Definition.goods("TEA", "4.90", "EUR").withBackorders())
                .orThrow();
    }

    /** Picks, packs and ships one piece of work, which has been released. */
    private void ship(OrderId order, int work) {
        shop.oms.fulfillments().pick(Shop.work(order, work)).orThrow();
        shop.oms.fulfillments().pack(Shop.work(order, work)).orThrow();
        shop.oms
                .fulfillments()
                .ship(Shop.work(order, work), "DHL", "JJD" + work)
                .orThrow();
        shop.workOff();
    }

    /** Nothing is to be asked or told any more, what is held is what is set aside, and all books agree. */
    private void assertSettled(OrderId order) {
        assertThat(shop.oms.externalStock().claims(order))
                .extracting(StockClaim::state)
                .containsOnly(StockClaim.State.SETTLED);
        assertThat(shop.oms.externalStock().claims(order))
                .extracting(StockClaim::untold)
                .containsOnly(0L);
        assertThat(shop.oms.verify().breaches()).isEmpty();
    }

    @Test
    void anOlderSnapshotIsLeftAsideAndARepeatedOneChangesNothing() {
        has(10);
        ExternalInventory.Position old = keeper.position("BERLIN", "TEA");
        has(5);

        shop.oms
                .externalStock()
                .reconcile("BERLIN", old.sequence(), old.at(), new StockSaid("TEA", old.units()))
                .orThrow();
        assertThat(shop.level("TEA", "BERLIN").onHand()).isEqualTo(15);
        says();
        says();
        assertThat(shop.level("TEA", "BERLIN").onHand()).isEqualTo(15);
    }

    @Test
    void aSnapshotFromBeforeAShipmentWasHeardOfDoesNotBringTheUnitsBack() {
        has(10);
        OrderId order = shop.placePaid(anOrder().line("TEA", 4));
        keeper.always(Trouble.FAILS);
        shop.shipAll(order);

        says();
        assertThat(shop.level("TEA", "BERLIN").onHand()).isEqualTo(6);
        keeper.always(Trouble.NONE);
        shop.later(Duration.ofMinutes(1));

        assertThat(shop.level("TEA", "BERLIN").onHand()).isEqualTo(6);
        assertThat(keeper.position("BERLIN", "TEA").units()).isEqualTo(6);
    }

    @Test
    void aSnapshotFromAfterAShipmentWhoseAnswerWasLostComesOutRightInTheEnd() {
        has(10);
        OrderId order = shop.placePaid(anOrder().line("TEA", 4));
        keeper.next(Trouble.LOSES_ANSWER);
        shop.shipAll(order);

        says();
        assertThat(shop.level("TEA", "BERLIN").onHand()).isEqualTo(2);
        shop.later(Duration.ofMinutes(1));

        assertThat(shop.level("TEA", "BERLIN").onHand()).isEqualTo(6);
    }

    @Test
    void changesAreTakenInOnceEachAndAMissingOneIsAskedFor() {
        has(10);
        Instant at = shop.clock.instant();

        shop.oms
                .externalStock()
                .changed("BERLIN", 2, at, new StockDelta("TEA", -3, 1))
                .orThrow();
        shop.oms
                .externalStock()
                .changed("BERLIN", 2, at, new StockDelta("TEA", -3, 1))
                .orThrow();
        assertThat(shop.level("TEA", "BERLIN").onHand()).isEqualTo(7);

        keeper.change("BERLIN", "TEA", -3);
        keeper.change("BERLIN", "TEA", 2);
        keeper.change("BERLIN", "TEA", 2);
        Outcome<NodeId> outcome = shop.oms.externalStock().changed("BERLIN", 5, at, new StockDelta("TEA", 2, 4));
        assertThat(((Outcome.Done<NodeId>) outcome).warnings())
                .extracting(dev.oms.command.Reason::code)
                .containsExactly("gap");
        shop.workOff();
        assertThat(shop.level("TEA", "BERLIN").onHand()).isEqualTo(11);
    }

    @Test
    void aWholeSnapshotEmptiesWhatItDoesNotName() {
        has(10);

        shop.oms.externalStock().reconcileAll("BERLIN", 5, shop.clock.instant()).orThrow();

        assertThat(shop.level("TEA", "BERLIN").onHand()).isZero();
    }

    @Test
    void aSnapshotBelowWhatIsReservedHitsTheLatestOrders() {
        withShortfalls(ShortfallPolicy.backorder());
        has(10);
        OrderId first = shop.placePaid(anOrder().line("TEA", 4));
        OrderId second = shop.placePaid(anOrder().line("TEA", 4));

        keeper.change("BERLIN", "TEA", -5);
        says();
        shop.workOff();

        assertThat(shop.quantities(first, 1).allocated()).isEqualTo(4);
        assertThat(shop.quantities(second, 1).allocated()).isEqualTo(1);
        assertThat(shop.quantities(second, 1).backordered()).isEqualTo(3);
        assertThat(keeper.aside(first) + keeper.aside(second)).isEqualTo(5);
    }

    @Test
    void whatIsKnownHasAnAgeAndIsAskedForWhenItIsTooOld() {
        has(10);
        shop.clock.advance(Duration.ofMinutes(30));
        assertThat(available().age()).isEqualTo(Duration.ofMinutes(30));
        assertThat(available().stale()).isFalse();

        shop.clock.advance(Duration.ofHours(1));
        keeper.change("BERLIN", "TEA", 2);
        assertThat(available().available()).isEqualTo(12);
        assertThat(available().age()).isZero();

        keeper.silent(true);
        shop.clock.advance(Duration.ofHours(2));
        assertThat(available().available()).isEqualTo(12);
        assertThat(available().stale()).isTrue();
    }

    @Test
    void byPolicyStaleStockIsNotSold() {
        with(builder -> builder.externalStock(Duration.ofMinutes(5), StaleStock.HOLD_BACK));
        has(10);
        keeper.silent(true);
        shop.clock.advance(Duration.ofMinutes(6));

        assertThat(available().available()).isZero();
        assertRefused(shop.oms.orders().place(anOrder().line("TEA", 1)), Refusal.Code.OUT_OF_STOCK, "lines[0]");

        keeper.silent(false);
        shop.oms.externalStock().refresh("BERLIN", "TEA").orThrow();
        OrderId order = shop.placePaid(anOrder().line("TEA", 1));
        assertThat(keeper.aside(order)).isEqualTo(1);
    }

    @Test
    void aKeeperWhoseClockIsAheadIsNotBelievedForLonger() {
        with(builder -> builder.externalStock(Duration.ofMinutes(5), StaleStock.HOLD_BACK));
        has(10);
        Instant ahead = shop.clock.instant().plus(Duration.ofDays(3650));
        shop.oms
                .externalStock()
                .reconcile("BERLIN", keeper.position("BERLIN", "TEA").sequence(), ahead, new StockSaid("TEA", 10))
                .orThrow();
        keeper.silent(true);
        shop.clock.advance(Duration.ofMinutes(6));

        assertThat(available().available()).isZero();
        assertThat(available().stale()).isTrue();
    }

    private ExternalAvailability available() {
        return shop.oms.externalStock().availability(Set.of("TEA")).get(0);
    }

    @Test
    void ofManyWhoBuyAtOnceAsManyAreServedAsTheKeeperReallyHas() throws Exception {
        has(10);
        keeper.change("BERLIN", "TEA", -3);
        ExecutorService buyers = Executors.newFixedThreadPool(16);
        List<Future<Outcome<OrderId>>> answers = buyers.invokeAll(Collections.nCopies(
                64, () -> shop.oms.orders().place(anOrder().line("TEA", 1))));
        buyers.shutdown();
        shop.workOff();

        int allocated = 0;
        int open = 0;
        for (Future<Outcome<OrderId>> answer : answers) {
            if (answer.get() instanceof Outcome.Done<OrderId> done) {
                allocated += shop.quantities(done.value(), 1).allocated();
                open += shop.quantities(done.value(), 1).open();
            }
        }
        assertThat(allocated).isEqualTo(7);
        assertThat(open).isEqualTo(3);
        assertThat(keeper.aside("BERLIN", "TEA")).isEqualTo(7);
    }

    @Test
    void whatSomebodyElseKeepsIsNotChangedHere() {
        assertRefused(shop.oms.inventory().receive("BERLIN", "TEA", 1), Refusal.Code.WRONG_STATE, "node");
        assertRefused(shop.oms.inventory().adjust("BERLIN", "TEA", 1, "x"), Refusal.Code.WRONG_STATE, "node");
        assertRefused(shop.oms.inventory().scrap("BERLIN", "TEA", 1, "x"), Refusal.Code.WRONG_STATE, "node");
        assertThat(shop.oms
                        .transfers()
                        .order("PARIS", "BERLIN", new StockItem("TEA", 1))
                        .reasons())
                .extracting(Refusal::subject)
                .contains("to");
    }

    @Test
    void whatIsKeptHereNobodyElseSpeaksOf() {
        assertRefused(
                shop.oms.externalStock().reconcile("PARIS", 1, Instant.EPOCH, new StockSaid("TEA", 1)),
                Refusal.Code.WRONG_STATE,
                "node");
        assertRefused(shop.oms.externalStock().refresh("PARIS", "TEA"), Refusal.Code.WRONG_STATE, "node");
        assertRefused(shop.oms.externalStock().refresh("ROME", "TEA"), Refusal.Code.NOT_FOUND, "node");
        assertRefused(
                shop.oms
                        .externalStock()
                        .reconcile("BERLIN", -1, Instant.EPOCH, new StockSaid("TEA", 1), new StockSaid("MUG", -1)),
                Refusal.Code.INVALID,
                "positions[1].units",
                "sequence");
        assertRefused(
                shop.oms
                        .externalStock()
                        .reconcile("BERLIN", 1, Instant.EPOCH, new StockSaid("TEA", 1), new StockSaid("TEA", 2)),
                Refusal.Code.INVALID,
                "positions[1].sku");
    }
}
