package dev.oms.persistence.contract.shop;

import static dev.oms.persistence.contract.shop.Shop.anOrder;
import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.Oms;
import dev.oms.catalog.DefineProducts.Definition;
import dev.oms.catalog.KitForm;
import dev.oms.command.Outcome;
import dev.oms.command.Plan;
import dev.oms.command.Refusal;
import dev.oms.common.FulfillmentId;
import dev.oms.common.NodeId;
import dev.oms.common.OrderId;
import dev.oms.common.ReturnId;
import dev.oms.common.TransferId;
import dev.oms.fulfillment.DispatchGoods;
import dev.oms.fulfillment.LoseGoods;
import dev.oms.fulfillment.PickGoods;
import dev.oms.inventory.AdjustStock;
import dev.oms.inventory.ChangeStock;
import dev.oms.inventory.DispatchTransfer;
import dev.oms.inventory.ExpectSupply;
import dev.oms.inventory.Lot;
import dev.oms.inventory.LotItem;
import dev.oms.inventory.PoolForm;
import dev.oms.inventory.ReceiveStock;
import dev.oms.inventory.ReceiveSupply;
import dev.oms.inventory.ReceiveTransfer;
import dev.oms.inventory.SetSellingRules;
import dev.oms.inventory.StockChange;
import dev.oms.inventory.StockItem;
import dev.oms.inventory.TrackStock;
import dev.oms.order.LineLot;
import dev.oms.order.LineUnits;
import dev.oms.returns.Disposition;
import dev.oms.returns.InspectReturn;
import dev.oms.returns.Inspected;
import dev.oms.returns.ReceiveReturn;
import dev.oms.returns.ReturnedLot;
import dev.oms.testkit.SimulatedExternalInventory;
import dev.oms.verify.VerificationReport.Breach;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Units that are told apart: which came in, which left, which may not, and that none is at two places. */
public abstract class LotContract extends ShopContract {

    @Test
    void whatExpiresFirstLeavesFirst() {
        byLot();
        receive(
                LotItem.of("TEA", "L2", 5).until(inDays(60)),
                LotItem.of("TEA", "L1", 3).until(inDays(30)));
        OrderId order = shop.placePaid(anOrder().line("TEA", 4));

        shop.shipAll(order);

        assertThat(shop.view(order).shipments().get(0).lots())
                .containsExactly(new LineLot(1, "L1", 3), new LineLot(1, "L2", 1));
        assertThat(lot("L1").units()).isZero();
        assertThat(lot("L2").units()).isEqualTo(4);
        assertThat(shop.oms.inventory().trace("TEA", "L2", "").entities())
                .extracting(
                        each -> each.movement().type().name(),
                        each -> each.movement().onHand())
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("RECEIVE", 5L),
                        org.assertj.core.groups.Tuple.tuple("SHIP", -1L));
    }

    @Test
    void whatExpiresFirstLeavesFirstHoweverManyLotsThereAre() {
        byLot();
        shop.oms
                .inventory()
                .receive(
                        "PARIS",
                        IntStream.range(0, 70)
                                .mapToObj(i -> LotItem.of("TEA", "P" + i, 1).until(inDays(5)))
                                .toArray(LotItem[]::new))
                .orThrow();
        receive(IntStream.range(0, 60)
                .mapToObj(i -> LotItem.of("TEA", "B" + i, 1).until(inDays(100 - i)))
                .toArray(LotItem[]::new));
        receive(LotItem.of("TEA", "KEEPS", 5));
        OrderId order = shop.placePaid(anOrder().line("TEA", 57));

        shop.shipAll(order);

        assertThat(shop.view(order).shipments().get(0).lots())
                .hasSize(57)
                .contains(new LineLot(1, "B59", 1), new LineLot(1, "B3", 1))
                .doesNotContain(new LineLot(1, "B2", 1), new LineLot(1, "KEEPS", 1));
        TransferId transfer = shop.oms
                .transfers()
                .order("BERLIN", "PARIS", new StockItem("TEA", 4))
                .orThrow();
        shop.oms.transfers().dispatch(transfer).orThrow();
        assertThat(lot("KEEPS").inTransit()).isEqualTo(1);
        shop.oms.transfers().receive(transfer).orThrow();
    }

    @Test
    void whoeverShipsMayNameTheLots() {
        byLot();
        receive(LotItem.of("TEA", "L1", 3), LotItem.of("TEA", "L2", 3));
        FulfillmentId work = released(2);

        assertRefused(dispatch(work, new LineLot(1, "L9", 2)), Refusal.Code.WRONG_STATE, "lots");
        assertRefused(dispatch(work, new LineLot(1, "L2", 1)), Refusal.Code.WRONG_STATE, "lots");
        assertRefused(dispatch(work, new LineLot(1, "L2", 3)), Refusal.Code.WRONG_STATE, "lots[0]");
        dispatch(work, new LineLot(1, "L2", 2)).orThrow();

        assertThat(lot("L2").units()).isEqualTo(1);
        assertThat(lot("L1").units()).isEqualTo(3);
    }

    @Test
    void whatExpiresIsNotPromisedAnyMore() {
        shop.oms.inventory().track(TrackStock.byLot("TEA").keeping(10)).orThrow();
        receive(LotItem.of("TEA", "L1", 3).until(inDays(30)), LotItem.of("TEA", "L2", 3));
        OrderId order = shop.placePaid(anOrder().line("TEA", 4));

        shop.later(Duration.ofDays(21));

        assertThat(shop.level("TEA", "BERLIN").onHand()).isEqualTo(3);
        assertThat(shop.level("TEA", "BERLIN").quarantined()).isEqualTo(3);
        assertThat(shop.quantities(order, 1).open()).isEqualTo(1);
        assertRefused(
                shop.oms
                        .inventory()
                        .receive("BERLIN", LotItem.of("TEA", "L3", 1).until(inDays(9))),
                Refusal.Code.WRONG_STATE,
                "lots[0].expires");
    }

    @Test
    void whatIsRecalledIsPutAsideEverywhereAndFoundAgain() {
        byLot();
        receive(LotItem.of("TEA", "L1", 5));
        shop.oms.inventory().receive("PARIS", LotItem.of("TEA", "L1", 2)).orThrow();
        OrderId order = shop.placePaid(anOrder().line("TEA", 2));
        shop.shipAll(order);

        var recalled = shop.oms.inventory().recall("TEA", "L1", "glass");
        shop.workOff();

        assertThat(recalled.isDone()).isTrue();
        assertThat(lot("L1").units()).isZero();
        assertThat(shop.level("TEA", "BERLIN").quarantined()).isEqualTo(3);
        assertThat(shop.level("TEA", "PARIS").quarantined()).isEqualTo(2);
        assertRefused(
                shop.oms.inventory().receive("BERLIN", LotItem.of("TEA", "L1", 1)),
                Refusal.Code.WRONG_STATE,
                "lots[0].lot");
        assertRefused(shop.oms.inventory().recall("TEA", "L9", "glass"), Refusal.Code.NOT_FOUND, "lot");
        assertThat(shop.oms.inventory().shipped("TEA", "L1", "").entities())
                .extracting(
                        each -> each.movement().reference(),
                        each -> each.movement().reason())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(order + "/1", order + "-S1"));
    }

    @Test
    void aSerialNumberIsAtOnePlace() {
        bySerial();
        receive(LotItem.serial("TEA", "S1"), LotItem.serial("TEA", "S2"));

        assertRefused(
                shop.oms.inventory().receive("PARIS", LotItem.serial("TEA", "S1")),
                Refusal.Code.WRONG_STATE,
                "lots[0].lot");
        assertRefused(
                shop.oms.inventory().receive("PARIS", LotItem.serial("TEA", "S3"), LotItem.serial("TEA", "S3")),
                Refusal.Code.INVALID,
                "lots[1].lot");
        assertRefused(
                shop.oms.inventory().receive("PARIS", LotItem.of("TEA", "S3", 2)),
                Refusal.Code.INVALID,
                "lots[0].units");
        assertRefused(
                shop.oms.execute(new ReceiveStock("PARIS", List.of(new StockItem("TEA", 2)), "")
                        .of(LotItem.serial("TEA", "S3"))),
                Refusal.Code.INVALID,
                "items[0].units");
    }

    @Test
    void serialNumbersAreNamedWhenTheyLeaveAndWhenTheyComeBack() {
        bySerial();
        receive(LotItem.serial("TEA", "S1"), LotItem.serial("TEA", "S2"));
        FulfillmentId work = released(1);
        assertRefused(dispatch(work), Refusal.Code.WRONG_STATE, "lots");
        dispatch(work, new LineLot(1, "S2", 1)).orThrow();
        shop.workOff();
        ReturnId back = shop.oms
                .returns()
                .request(work.order(), "broken", new LineUnits(1, 1))
                .orThrow();

        assertRefused(comesBack(back), Refusal.Code.INVALID, "lots");
        assertThat(comesBack(back).reasons().get(0).text()).endsWith("of S2");
        assertRefused(comesBack(back, new ReturnedLot(1, "S1", 1)), Refusal.Code.WRONG_STATE, "lots[0].lot");
        comesBack(back, new ReturnedLot(1, "S2", 1)).orThrow();

        assertThat(shop.level("TEA", "BERLIN").quarantined()).isEqualTo(1);
        shop.oms
                .execute(new ChangeStock("BERLIN", StockChange.CLEAR, List.of(new StockItem("TEA", 1)), "fine")
                        .of(LotItem.serial("TEA", "S2")))
                .orThrow();
        assertThat(lot("S2").units()).isEqualTo(1);
    }

    @Test
    void whatWasLostWithAParcelCanBeFoundAgain() {
        bySerial();
        receive(LotItem.serial("TEA", "S1"), LotItem.serial("TEA", "S2"));
        FulfillmentId work = released(2);
        dispatch(work, new LineLot(1, "S1", 1), new LineLot(1, "S2", 1)).orThrow();
        shop.workOff();
        String shipment = Shop.shipment(work.order(), 1).value();
        LoseGoods one = new LoseGoods(shipment, List.of(new LineUnits(1, 1)), "fell off the lorry");
        assertRefused(find("PARIS", "S2"), Refusal.Code.WRONG_STATE, "lots[0].lot");
        assertRefused(shop.oms.execute(one.of(new LineLot(1, "S9", 1))), Refusal.Code.WRONG_STATE, "lots[0].lot");
        shop.oms.execute(one.of(new LineLot(1, "S2", 1))).orThrow();

        assertRefused(find("PARIS", "S1"), Refusal.Code.WRONG_STATE, "lots[0].lot");
        assertRefused(
                shop.oms.inventory().receive("PARIS", LotItem.serial("TEA", "S2")),
                Refusal.Code.WRONG_STATE,
                "lots[0].lot");
        find("PARIS", "S2").orThrow();
        shop.workOff();

        assertThat(lot("S2").units()).isEqualTo(1);
        assertThat(lot("S2").shipped()).isZero();
        assertThat(shop.quantities(work.order(), 1).allocated()).isEqualTo(1);
        assertRefused(find("BERLIN", "S2"), Refusal.Code.WRONG_STATE, "lots[0].lot");
        shop.oms.execute(new LoseGoods(shipment, List.of(), "fell off as well")).orThrow();
        find("BERLIN", "S1").orThrow();
    }

    @Test
    void whoeverLosesSomeOfALineSaysWhichAndTheLastAreClear() {
        bySerial();
        receive(LotItem.serial("TEA", "S1"), LotItem.serial("TEA", "S2"), LotItem.serial("TEA", "S3"));
        FulfillmentId work = released(3);
        dispatch(work, new LineLot(1, "S1", 1), new LineLot(1, "S2", 1), new LineLot(1, "S3", 1))
                .orThrow();
        shop.workOff();
        String shipment = Shop.shipment(work.order(), 1).value();
        LoseGoods one = new LoseGoods(shipment, List.of(new LineUnits(1, 1)), "fell off the lorry");

        Outcome<?> unclear = shop.oms.execute(one);
        assertRefused(unclear, Refusal.Code.INVALID, "lots");
        assertThat(unclear.reasons().get(0).text()).contains("S1, S2, S3");
        shop.oms.execute(one.of(new LineLot(1, "S2", 1))).orThrow();
        assertThat(shop.oms.execute(one).reasons().get(0).text()).contains("S1, S3");
        shop.oms
                .execute(new LoseGoods(shipment, List.of(new LineUnits(1, 2)), "the rest as well"))
                .orThrow();

        assertThat(List.of(lot("S1").lost(), lot("S2").lost(), lot("S3").lost()))
                .containsExactly(1L, 1L, 1L);
        find("PARIS", "S3").orThrow();
    }

    @Test
    void whatWasLostWithAParcelDoesNotComeBackFromItsCustomer() {
        bySerial();
        receive(LotItem.serial("TEA", "S1"), LotItem.serial("TEA", "S2"));
        FulfillmentId work = released(2);
        dispatch(work, new LineLot(1, "S1", 1), new LineLot(1, "S2", 1)).orThrow();
        shop.workOff();
        String shipment = Shop.shipment(work.order(), 1).value();
        shop.oms
                .execute(new LoseGoods(shipment, List.of(new LineUnits(1, 1)), "fell off the lorry")
                        .of(new LineLot(1, "S1", 1)))
                .orThrow();
        shop.oms.fulfillments().deliver(Shop.shipment(work.order(), 1)).orThrow();
        ReturnId back = shop.oms
                .returns()
                .request(work.order(), "broken", new LineUnits(1, 1))
                .orThrow();

        assertRefused(comesBack(back, new ReturnedLot(1, "S1", 1)), Refusal.Code.WRONG_STATE, "lots[0].lot");
        find("PARIS", "S1").orThrow();
        assertRefused(comesBack(back, new ReturnedLot(1, "S1", 1)), Refusal.Code.WRONG_STATE, "lots[0].lot");
        comesBack(back, new ReturnedLot(1, "S2", 1)).orThrow();

        assertThat(lot("S2").quarantined()).isEqualTo(1);
    }

    private Outcome<?> find(String node, String serial) {
        return shop.oms.execute(new ChangeStock(node, StockChange.FIND, List.of(new StockItem("TEA", 1)), "it was here")
                .of(LotItem.serial("TEA", serial)));
    }

    @Test
    void nothingThatIsToldApartMovesWithoutItsLots() {
        byLot();
        receive(LotItem.of("TEA", "L1", 5));
        List<StockItem> one = List.of(new StockItem("TEA", 1));

        assertRefused(
                shop.oms.execute(new AdjustStock("BERLIN", "TEA", 4, "counted")), Refusal.Code.INVALID, "counted");
        assertRefused(
                shop.oms.execute(new ChangeStock("BERLIN", StockChange.SCRAP, one, "wet")),
                Refusal.Code.INVALID,
                "items[0].units");
        assertRefused(
                shop.oms.execute(
                        new ChangeStock("BERLIN", StockChange.SCRAP, one, "wet").of(LotItem.of("TEA", "L2", 1))),
                Refusal.Code.NOT_FOUND,
                "lots[0].lot");
        assertRefused(
                shop.oms.execute(
                        new ChangeStock("BERLIN", StockChange.CLEAR, one, "dry").of(LotItem.of("TEA", "L1", 1))),
                Refusal.Code.WRONG_STATE,
                "lots[0].units");
        assertRefused(
                shop.oms
                        .inventory()
                        .reclassify("BERLIN", PoolForm.USUAL, PoolForm.consigned("ACME"), "TEA", 1, "sold to them"),
                Refusal.Code.WRONG_STATE,
                "items[0].sku");
        assertRefused(
                shop.oms.inventory().rules(SetSellingRules.of("TEA").withoutTracking()),
                Refusal.Code.WRONG_STATE,
                "untracked");
        assertRefused(shop.oms.inventory().track(TrackStock.no("TEA")), Refusal.Code.WRONG_STATE, "sku");
        shop.oms
                .execute(new ChangeStock("BERLIN", StockChange.SCRAP, one, "wet").of(LotItem.of("TEA", "L1", 1)))
                .orThrow();
        assertThat(lot("L1").units()).isEqualTo(4);
    }

    @Test
    void whatIsNotToldApartHasNoLots() {
        assertRefused(
                shop.oms.inventory().receive("BERLIN", LotItem.of("TEA", "L1", 5)),
                Refusal.Code.INVALID,
                "lots[0].sku");
        shop.stock("BERLIN", "TEA", 5);
        assertRefused(shop.oms.inventory().track(TrackStock.byLot("TEA")), Refusal.Code.WRONG_STATE, "sku");
        assertThat(dispatch(released(1), new LineLot(1, "L1", 1)).reasons())
                .extracting(Refusal::subject)
                .containsExactly("lots[0]");
        assertThat(shop.oms.inventory().lots("TEA", "").entities()).isEmpty();
    }

    @Test
    void whatNoLotCanBeIsRefusedByItsField() {
        byLot();
        LotItem lot = LotItem.of("TEA", "L1", 5);

        assertRefused(receiving(lot.until(inDays(-1))), Refusal.Code.WRONG_STATE, "lots[0].expires");
        assertRefused(
                receiving(new LotItem("TEA", "L1", 5, List.of("2027-02-30"))), Refusal.Code.INVALID, "lots[0].expires");
        assertRefused(receiving(new LotItem("TEA", "L 1", 5, List.of())), Refusal.Code.INVALID, "lots[0].lot");
        assertThat(receiving(LotItem.of("TEA", "L1", -5)).reasons())
                .extracting(Refusal::subject)
                .contains("lots[0].units");
        assertThat(receiving(LotItem.of("TEA", "L1", Long.MAX_VALUE)).reasons())
                .extracting(Refusal::subject)
                .contains("lots[0].units");
        assertThat(shop.oms
                        .inventory()
                        .track(TrackStock.byLot("TEA").keeping(-1))
                        .reasons())
                .extracting(Refusal::subject)
                .containsExactly("minimumLife");
        receiving(lot.until(inDays(9))).orThrow();
        assertRefused(receiving(lot.until(inDays(10))), Refusal.Code.WRONG_STATE, "lots[0].expires");
        assertThat(receiving(lot.until(inDays(10))).reasons())
                .extracting(Refusal::text)
                .containsExactly("lot L1 expires " + inDays(9));
        receiving(lot).orThrow();
        assertThat(lot("L1").expires()).containsExactly(inDays(9));
    }

    @Test
    void whoeverWantsUnitsToKeepLongerHasThoseThatDoNotPutAside() {
        byLot();
        receive(
                LotItem.of("TEA", "L1", 3).until(inDays(30)),
                LotItem.of("TEA", "L2", 3).until(inDays(90)));

        shop.oms.inventory().track(TrackStock.byLot("TEA").keeping(60)).orThrow();
        shop.workOff();

        assertThat(lot("L1").quarantined()).isEqualTo(3);
        assertThat(shop.level("TEA", "BERLIN").available()).isEqualTo(3);
        shop.oms.inventory().track(TrackStock.byLot("TEA")).orThrow();
        shop.later(Duration.ofDays(31));
        assertThat(lot("L2").units()).isEqualTo(3);
        shop.later(Duration.ofDays(60));
        assertThat(lot("L2").quarantined()).isEqualTo(3);
    }

    @Test
    void whatIsPickedAlreadyIsPutAsideWhenItIsBackOnTheShelfAndNeverShipped() {
        byLot();
        receive(LotItem.of("TEA", "L1", 3));
        FulfillmentId work = released(2);
        shop.oms.fulfillments().pick(work).orThrow();

        shop.oms.inventory().recall("TEA", "L1", "glass").orThrow();
        shop.workOff();

        assertThat(lot("L1").quarantined()).isEqualTo(1);
        assertThat(shop.level("TEA", "BERLIN").available()).isZero();
        assertRefused(dispatch(work), Refusal.Code.WRONG_STATE, "lots");
        shop.oms.fulfillments().reject(work, "recalled").orThrow();
        shop.later(Duration.ofHours(2));
        assertThat(lot("L1").quarantined()).isEqualTo(3);
    }

    @Test
    void whatWasExpectedComesInByItsLots() {
        byLot();
        Instant due = shop.clock.instant().plus(Duration.ofDays(3));
        shop.oms
                .inventory()
                .expect(ExpectSupply.purchase("PO-1", "TEA", "BERLIN", 5, due))
                .orThrow();

        assertRefused(shop.oms.execute(new ReceiveSupply("PO-1", 5)), Refusal.Code.INVALID, "units");
        assertRefused(
                shop.oms.execute(new ReceiveSupply("PO-1", 5).of(LotItem.of("MUG", "L1", 5))),
                Refusal.Code.INVALID,
                "lots[0].sku");
        shop.oms
                .execute(new ReceiveSupply("PO-1", 3)
                        .of(LotItem.of("TEA", "L1", 3).until(inDays(30))))
                .orThrow();

        assertThat(lot("L1").units()).isEqualTo(3);
        assertRefused(shop.oms.inventory().track(TrackStock.no("TEA")), Refusal.Code.WRONG_STATE, "sku");
    }

    @Test
    void whatIsNotOnTheShelfIsMissedByItsLot() {
        bySerial();
        receive(LotItem.serial("TEA", "S1"), LotItem.serial("TEA", "S2"));
        FulfillmentId work = released(1);
        PickGoods missing = new PickGoods(work.value(), List.of(), List.of(new LineUnits(1, 1)), "gone");

        assertRefused(shop.oms.execute(missing), Refusal.Code.WRONG_STATE, "lots");
        assertRefused(shop.oms.execute(missing.of(new LineLot(1, "S9", 1))), Refusal.Code.WRONG_STATE, "lots");
        shop.oms.execute(missing.of(new LineLot(1, "S1", 1))).orThrow();

        assertThat(lot("S1").known()).isZero();
        shop.oms
                .execute(new ChangeStock("BERLIN", StockChange.FIND, List.of(new StockItem("TEA", 1)), "behind")
                        .of(LotItem.serial("TEA", "S1")))
                .orThrow();
        assertRefused(
                shop.oms.execute(new ChangeStock("PARIS", StockChange.FIND, List.of(new StockItem("TEA", 1)), "here")
                        .of(LotItem.serial("TEA", "S2"))),
                Refusal.Code.WRONG_STATE,
                "lots[0].lot");
    }

    @Test
    void lotsGoFromNodeToNodeAndAreNowhereElseOnTheirWay() {
        byLot();
        receive(
                LotItem.of("TEA", "L2", 5).until(inDays(60)),
                LotItem.of("TEA", "L1", 3).until(inDays(5)));
        TransferId transfer = shop.oms
                .transfers()
                .order("BERLIN", "PARIS", new StockItem("TEA", 5))
                .orThrow();
        shop.oms.transfers().dispatch(transfer).orThrow();

        assertThat(lot("L1").inTransit()).isEqualTo(3);
        assertThat(lot("L2").inTransit()).isEqualTo(2);
        assertRefused(shop.oms.transfers().receive(transfer, new StockItem("TEA", 2)), Refusal.Code.INVALID, "lots");
        assertRefused(arrives(transfer, 2, LotItem.of("TEA", "L2", 3)), Refusal.Code.WRONG_STATE, "lots[0].units");
        assertRefused(arrives(transfer, 1, LotItem.of("TEA", "L2", 2)), Refusal.Code.INVALID, "lots");
        arrives(transfer, 1, LotItem.of("TEA", "L2", 1)).orThrow();
        shop.oms
                .execute(new ReceiveTransfer(transfer.value(), List.of(), List.of(new StockItem("TEA", 1)), "broken")
                        .of(LotItem.of("TEA", "L2", 1)))
                .orThrow();
        shop.later(Duration.ofDays(6));
        shop.oms.transfers().receive(transfer).orThrow();

        assertThat(lot("L2").known()).isEqualTo(4);
        assertThat(lot("L1").quarantined()).isEqualTo(3);
        assertThat(shop.level("TEA", "PARIS").available()).isEqualTo(1);
        assertThat(shop.level("TEA", "PARIS").quarantined()).isEqualTo(3);
    }

    @Test
    void aSerialNumberOnItsWayIsNotTakenInElsewhere() {
        bySerial();
        receive(LotItem.serial("TEA", "S1"), LotItem.serial("TEA", "S2"));
        TransferId transfer = shop.oms
                .transfers()
                .order("BERLIN", "PARIS", new StockItem("TEA", 1))
                .orThrow();

        assertRefused(shop.oms.transfers().dispatch(transfer), Refusal.Code.WRONG_STATE, "lots");
        shop.oms
                .execute(new DispatchTransfer(transfer.value(), List.of()).of(LotItem.serial("TEA", "S2")))
                .orThrow();

        assertRefused(receiving(LotItem.serial("TEA", "S2")), Refusal.Code.WRONG_STATE, "lots[0].lot");
        assertRefused(
                shop.oms.execute(new ChangeStock("BERLIN", StockChange.FIND, List.of(new StockItem("TEA", 1)), "here")
                        .of(LotItem.serial("TEA", "S2"))),
                Refusal.Code.WRONG_STATE,
                "lots[0].lot");
        shop.oms.transfers().receive(transfer).orThrow();
        assertThat(lot("S2").shelves()).extracting(each -> each.node().value()).containsExactly("PARIS");
    }

    @Test
    void whatCameBackIsSoldAgainByItsLot() {
        byLot();
        receive(
                LotItem.of("TEA", "L1", 1).until(inDays(9)),
                LotItem.of("TEA", "L2", 2).until(inDays(90)));
        OrderId order = shop.placePaid(anOrder().line("TEA", 3));
        shop.shipAll(order);
        ReturnId back = returned(order, 2);

        assertRefused(comesBack(back, new ReturnedLot(1, "L1", 2)), Refusal.Code.WRONG_STATE, "lots[0].lot");
        comesBack(back, new ReturnedLot(1, "L1", 1), new ReturnedLot(1, "L2", 1))
                .orThrow();
        assertRefused(
                inspected(back, new Inspected(1, Disposition.RESTOCK, 1), new Inspected(1, Disposition.SCRAP, 1)),
                Refusal.Code.WRONG_STATE,
                "inspected[0].disposition",
                "inspected[1].disposition");
        inspected(back, new Inspected(1, Disposition.RESTOCK, 2)).orThrow();

        assertThat(lot("L1").units()).isEqualTo(1);
        assertThat(lot("L2")).extracting(Lot::units, Lot::shipped).containsExactly(1L, 1L);
        ReturnId rest = returned(order, 1);
        assertRefused(comesBack(rest, new ReturnedLot(1, "L1", 1)), Refusal.Code.WRONG_STATE, "lots[0].lot");
        comesBack(rest, new ReturnedLot(1, "L2", 1)).orThrow();
        shop.oms.inventory().recall("TEA", "L2", "glass").orThrow();
        assertRefused(
                inspected(rest, new Inspected(1, Disposition.RESTOCK, 1)),
                Refusal.Code.WRONG_STATE,
                "inspected[0].disposition");
        inspected(rest, new Inspected(1, Disposition.SCRAP, 1)).orThrow();
        shop.workOff();
        assertThat(lot("L2").known()).isEqualTo(1);
    }

    @Test
    void lotsOfALineGoDifferentWaysWhereTheyAreNamed() {
        byLot();
        receive(
                LotItem.of("TEA", "L1", 2).until(inDays(9)),
                LotItem.of("TEA", "L2", 2).until(inDays(90)));
        OrderId order = shop.placePaid(anOrder().line("TEA", 4));
        shop.shipAll(order);
        ReturnId back = returned(order, 4);
        comesBack(back, new ReturnedLot(1, "L1", 2), new ReturnedLot(1, "L2", 2))
                .orThrow();
        Inspected scrapped = new Inspected(1, Disposition.SCRAP, 1);

        assertRefused(
                inspected(back, new Inspected(1, Disposition.RESTOCK, 3).of("L1"), scrapped.of("L2")),
                Refusal.Code.WRONG_STATE,
                "inspected[0].lot");
        inspected(
                        back,
                        scrapped.of("L2"),
                        new Inspected(1, Disposition.RESTOCK, 1).of("L1"),
                        new Inspected(1, Disposition.QUARANTINE, 1).of("L1"),
                        new Inspected(1, Disposition.RESTOCK, 1).of("L2"))
                .orThrow();

        assertThat(lot("L1")).extracting(Lot::units, Lot::quarantined).containsExactly(1L, 1L);
        assertThat(lot("L2")).extracting(Lot::units, Lot::quarantined).containsExactly(1L, 0L);
    }

    @Test
    void componentsOfABundleLeaveByTheirLots() {
        shop.oms
                .catalog()
                .define(Definition.bundle(
                        "BOX", "12.00", "EUR", KitForm.of("TEA", 2).and("MUG", 1)))
                .orThrow();
        byLot();
        receive(LotItem.of("TEA", "L2", 5), LotItem.of("TEA", "L1", 3).until(inDays(30)));
        shop.stock("BERLIN", "MUG", 9);
        OrderId order = shop.placePaid(anOrder().line("BOX", 2));

        shop.shipAll(order);

        assertThat(shop.view(order).shipments().get(0).lots())
                .containsExactly(new LineLot(2, "L1", 3), new LineLot(2, "L2", 1));
    }

    @Test
    void whatAnAssemblyTakesIsNotToldApart() {
        shop.oms
                .catalog()
                .define(Definition.goods("HAMPER", "12.00", "EUR").assembledFrom(KitForm.of("TEA", 2)))
                .orThrow();
        byLot();
        receive(LotItem.of("TEA", "L1", 5));

        assertRefused(
                shop.oms.assemblies().order("BERLIN", "HAMPER", 1, shop.clock.instant()),
                Refusal.Code.WRONG_STATE,
                "sku");
    }

    @Test
    void unitsOfAnyLotAreOfThoseThatNobodyNames() {
        byLot();
        receive(LotItem.of("TEA", "L1", 1), LotItem.of("TEA", "L2", 1));
        OrderId order = shop.placePaid(anOrder().line("TEA", 2));
        shop.shipAll(order);
        ReturnId back = returned(order, 2);
        comesBack(back, new ReturnedLot(1, "L1", 1), new ReturnedLot(1, "L2", 1))
                .orThrow();
        Inspected one = new Inspected(1, Disposition.RESTOCK, 1);

        inspected(back, one, one.of("L1")).orThrow();

        assertThat(shop.level("TEA", "BERLIN").quarantined()).isZero();
        assertThat(lot("L1").units()).isEqualTo(1);
        assertThat(lot("L2").units()).isEqualTo(1);
    }

    @Test
    void whereSomebodyElseKeepsTheStockNobodyHereKnowsItsLots() {
        SimulatedExternalInventory keeper = new SimulatedExternalInventory(() -> shop.clock.instant());
        shop = new Shop(persistence(), builder -> builder.externalInventory(keeper, "BERLIN"));
        byLot();
        keeper.change("BERLIN", "TEA", 5);
        shop.oms.externalStock().refresh("BERLIN", "TEA").orThrow();
        OrderId order = shop.placePaid(anOrder().line("TEA", 2));

        shop.shipAll(order);

        assertThat(shop.view(order).shipments().get(0).lots()).isEmpty();
        assertRefused(receiving(LotItem.of("TEA", "L1", 5)), Refusal.Code.WRONG_STATE, "node");
    }

    @Test
    void whatLeftFromElsewhereComesBackByItsLot() {
        keptElsewhere();
        byLot();
        OrderId order = soldFromElsewhere(3);
        ReturnId back = returned(order, 2);

        assertRefused(comesBackTo("PARIS", back), Refusal.Code.INVALID, "lots");
        assertRefused(comesBackTo("PARIS", back, new ReturnedLot(2, "L1", 2)), Refusal.Code.INVALID, "lots[0].line");
        assertRefused(
                comesBackTo("PARIS", back, new ReturnedLot(1, "L1", 2, List.of("2027-02-30"))),
                Refusal.Code.INVALID,
                "lots[0].expires");
        comesBackTo("PARIS", back, new ReturnedLot(1, "L1", 2).until(inDays(90)))
                .orThrow();

        assertThat(lot("L1")).extracting(Lot::quarantined, Lot::shipped).containsExactly(2L, 0L);
        assertThat(lot("L1").expires()).containsExactly(inDays(90));
        Inspected one = new Inspected(1, Disposition.RESTOCK, 1);
        inspected(back, one, new Inspected(1, Disposition.REJECT, 1)).orThrow();
        assertThat(lot("L1")).extracting(Lot::units, Lot::known).containsExactly(1L, 1L);
        ReturnId rest = returned(order, 2);
        assertRefused(
                comesBackTo("PARIS", rest, new ReturnedLot(1, "L1", 2).until(inDays(9))),
                Refusal.Code.WRONG_STATE,
                "lots[0].expires");
        comesBackTo("PARIS", rest, new ReturnedLot(1, "L1", 1), new ReturnedLot(1, "L2", 1))
                .orThrow();
    }

    @Test
    void aSerialNumberThatLeftFromElsewhereComesBackOnce() {
        keptElsewhere();
        bySerial();
        shop.oms.inventory().receive("PARIS", LotItem.serial("TEA", "S1")).orThrow();
        OrderId order = soldFromElsewhere(2);
        ReturnId back = returned(order, 2);

        assertRefused(
                comesBackTo("PARIS", back, new ReturnedLot(1, "S1", 1), new ReturnedLot(1, "S8", 1)),
                Refusal.Code.WRONG_STATE,
                "lots[0].lot");
        assertRefused(comesBackTo("PARIS", back, new ReturnedLot(1, "S8", 2)), Refusal.Code.INVALID, "lots[0].lot");
        assertRefused(
                comesBackTo("PARIS", back, new ReturnedLot(1, "S8", 1), new ReturnedLot(1, "S8", 1)),
                Refusal.Code.INVALID,
                "lots[1].lot");
        comesBackTo("PARIS", back, new ReturnedLot(1, "S8", 1), new ReturnedLot(1, "S9", 1))
                .orThrow();
        inspected(
                        back,
                        new Inspected(1, Disposition.RESTOCK, 1).of("S8"),
                        new Inspected(1, Disposition.REJECT, 1).of("S9"))
                .orThrow();

        assertThat(lot("S8").units()).isEqualTo(1);
        assertThat(lot("S9").known()).isZero();
        ReturnId again = returned(order, 1);
        assertRefused(
                comesBackTo("PARIS", again, new ReturnedLot(1, "S8", 1)), Refusal.Code.WRONG_STATE, "lots[0].lot");
        comesBackTo("PARIS", again, new ReturnedLot(1, "S9", 1)).orThrow();
    }

    @Test
    void whatIsRejectedComesBackAgainAndNothingElse() {
        byLot();
        receive(LotItem.of("TEA", "L1", 1).until(inDays(9)), LotItem.of("TEA", "L2", 1));
        OrderId order = shop.placePaid(anOrder().line("TEA", 2));
        shop.shipAll(order);
        ReturnId back = returned(order, 2);
        comesBack(back, new ReturnedLot(1, "L1", 1), new ReturnedLot(1, "L2", 1))
                .orThrow();
        inspected(
                        back,
                        new Inspected(1, Disposition.REJECT, 1).of("L1"),
                        new Inspected(1, Disposition.RESTOCK, 1).of("L2"))
                .orThrow();

        ReturnId rest = returned(order, 1);
        assertRefused(comesBack(rest, new ReturnedLot(1, "L2", 1)), Refusal.Code.WRONG_STATE, "lots[0].lot");
        comesBack(rest, new ReturnedLot(1, "L1", 1)).orThrow();
        assertThat(lot("L1")).extracting(Lot::quarantined, Lot::shipped).containsExactly(1L, 0L);
    }

    @Test
    void aSerialNumberThatWasSoldAgainDoesNotComeBackFromWhoHadItBefore() {
        bySerial();
        receive(LotItem.serial("TEA", "S1"), LotItem.serial("TEA", "S2"), LotItem.serial("TEA", "S3"));
        FulfillmentId first = released(2);
        dispatch(first, new LineLot(1, "S1", 1), new LineLot(1, "S2", 1)).orThrow();
        shop.workOff();
        String shipment = Shop.shipment(first.order(), 1).value();
        LoseGoods one = new LoseGoods(shipment, List.of(new LineUnits(1, 1)), "fell off the lorry");
        shop.oms.execute(one.of(new LineLot(1, "S2", 1))).orThrow();
        find("BERLIN", "S2").orThrow();
        FulfillmentId second = released(1);
        dispatch(second, new LineLot(1, "S2", 1)).orThrow();
        shop.workOff();

        assertRefused(shop.oms.execute(one.of(new LineLot(1, "S2", 1))), Refusal.Code.WRONG_STATE, "lots[0].lot");
        ReturnId old = returned(first.order(), 1);
        assertRefused(comesBack(old, new ReturnedLot(1, "S2", 1)), Refusal.Code.WRONG_STATE, "lots[0].lot");
        comesBack(old, new ReturnedLot(1, "S1", 1)).orThrow();
        comesBack(returned(second.order(), 1), new ReturnedLot(1, "S2", 1)).orThrow();
        assertThat(lot("S2").soldWith()).containsExactly(Shop.shipment(second.order(), 1));
    }

    @Test
    void aParcelIsLostWithWhatLeftWithItLast() {
        bySerial();
        receive(LotItem.serial("TEA", "S1"), LotItem.serial("TEA", "S2"));
        FulfillmentId first = released(2);
        dispatch(first, new LineLot(1, "S1", 1), new LineLot(1, "S2", 1)).orThrow();
        shop.workOff();
        LoseGoods one = new LoseGoods(
                Shop.shipment(first.order(), 1).value(), List.of(new LineUnits(1, 1)), "fell off the lorry");
        shop.oms.execute(one.of(new LineLot(1, "S2", 1))).orThrow();
        find("BERLIN", "S2").orThrow();
        shop.workOff();
        shop.oms.fulfillments().release(first.order()).orThrow();
        dispatch(Shop.work(first.order(), 2), new LineLot(1, "S2", 1)).orThrow();

        shop.oms.execute(one).orThrow();

        assertThat(List.of(lot("S1").lost(), lot("S2").lost())).containsExactly(1L, 0L);
    }

    @Test
    void whatWasClearedBeforeItWasInspectedIsNotDisposedOfAgain() {
        byLot();
        receive(LotItem.of("TEA", "L1", 2));
        OrderId order = shop.placePaid(anOrder().line("TEA", 2));
        shop.shipAll(order);
        ReturnId back = returned(order, 2);
        comesBack(back, new ReturnedLot(1, "L1", 2)).orThrow();
        shop.oms
                .execute(new ChangeStock("BERLIN", StockChange.CLEAR, List.of(new StockItem("TEA", 1)), "fine")
                        .of(LotItem.of("TEA", "L1", 1)))
                .orThrow();

        assertRefused(inspected(back, new Inspected(1, Disposition.RESTOCK, 2)), Refusal.Code.WRONG_STATE, "inspected");
        inspected(back, new Inspected(1, Disposition.RESTOCK, 1), new Inspected(1, Disposition.QUARANTINE, 1))
                .orThrow();

        assertThat(lot("L1")).extracting(Lot::units, Lot::quarantined).containsExactly(2L, 0L);
    }

    @Test
    void aLotThatIsNamedForALineIsNotTakenForAnotherBeforeItsTime() {
        byLot();
        shop.oms
                .inventory()
                .receive(
                        "PARIS",
                        IntStream.range(0, 60)
                                .mapToObj(i -> LotItem.of("TEA", "P" + i, 1).until(inDays(10)))
                                .toArray(LotItem[]::new))
                .orThrow();
        receive(
                LotItem.of("TEA", "SOON", 1).until(inDays(20)),
                LotItem.of("TEA", "LATE", 9).until(inDays(90)));
        OrderId order = shop.placePaid(anOrder().line("TEA", 1).line("TEA", 1));
        shop.oms.fulfillments().release(order).orThrow();

        dispatch(Shop.work(order, 1), new LineLot(1, "LATE", 1)).orThrow();

        assertThat(lot("SOON").units()).isZero();
        assertThat(lot("LATE").units()).isEqualTo(8);
    }

    @Test
    void aCountNamesTheLotsOfWhatIsTracked() {
        byLot();
        receive(
                LotItem.of("TEA", "L1", 3).until(inDays(30)),
                LotItem.of("TEA", "L2", 2).until(inDays(60)));
        AdjustStock four = new AdjustStock("BERLIN", "TEA", 4, "stocktaking");

        assertRefused(shop.oms.execute(four), Refusal.Code.INVALID, "counted");
        assertRefused(shop.oms.execute(four.of(LotItem.of("TEA", "L1", 3))), Refusal.Code.INVALID, "counted");
        assertRefused(shop.oms.execute(four.of(LotItem.of("MUG", "L1", 4))), Refusal.Code.INVALID, "lots[0].sku");
        assertRefused(
                shop.oms.execute(four.of(
                        LotItem.of("TEA", "L1", 3), LotItem.of("TEA", "L2", 1).until(inDays(61)))),
                Refusal.Code.WRONG_STATE,
                "lots[1].expires");
        shop.oms
                .execute(four.of(
                        LotItem.of("TEA", "L2", 1), LotItem.of("TEA", "L3", 3).until(inDays(90))))
                .orThrow();

        assertThat(shop.level("TEA", "BERLIN").onHand()).isEqualTo(4);
        assertThat(List.of(lot("L1").units(), lot("L2").units(), lot("L3").units()))
                .containsExactly(0L, 1L, 3L);
        shop.oms.execute(new AdjustStock("BERLIN", "TEA", 0, "stolen")).orThrow();
        assertThat(lot("L3").known()).isZero();
        assertThat(shop.level("TEA", "BERLIN").onHand()).isZero();
    }

    @Test
    void aCountKnowsWhereSerialNumbersAre() {
        bySerial();
        receive(LotItem.serial("TEA", "S1"), LotItem.serial("TEA", "S2"));
        shop.oms.inventory().receive("PARIS", LotItem.serial("TEA", "S3")).orThrow();
        FulfillmentId work = released(1);
        dispatch(work, new LineLot(1, "S2", 1)).orThrow();
        shop.workOff();
        AdjustStock two = new AdjustStock("BERLIN", "TEA", 2, "stocktaking");

        assertRefused(
                shop.oms.execute(two.of(LotItem.serial("TEA", "S1"), LotItem.serial("TEA", "S3"))),
                Refusal.Code.WRONG_STATE,
                "lots[1].lot");
        assertRefused(
                shop.oms.execute(two.of(LotItem.serial("TEA", "S1"), LotItem.serial("TEA", "S2"))),
                Refusal.Code.WRONG_STATE,
                "lots[1].lot");
        shop.oms
                .execute(new LoseGoods(Shop.shipment(work.order(), 1).value(), List.of(), "fell off the lorry"))
                .orThrow();
        shop.oms
                .execute(two.of(LotItem.serial("TEA", "S1"), LotItem.serial("TEA", "S2")))
                .orThrow();

        assertThat(lot("S2")).extracting(Lot::units, Lot::shipped, Lot::lost).containsExactly(1L, 0L, 0L);
    }

    @Test
    void whoeverTakesOverTheStockOfANodeCountsItByLots() {
        SimulatedExternalInventory keeper = new SimulatedExternalInventory(() -> shop.clock.instant());
        bySerial();
        receive(LotItem.serial("TEA", "S1"));
        Oms away = shop.node(builder -> builder.externalInventory(keeper, "BERLIN"));
        keeper.change("BERLIN", "TEA", 2);
        away.externalStock().refresh("BERLIN", "TEA").orThrow();

        assertThat(away.verify().breaches()).isEmpty();
        away.inventory().receive("PARIS", LotItem.serial("TEA", "S2")).orThrow();
        away.execute(new ChangeStock("PARIS", StockChange.FIND, List.of(new StockItem("TEA", 1)), "came over")
                        .of(LotItem.serial("TEA", "S1")))
                .orThrow();
        assertThat(lot("S1").shelves()).extracting(each -> each.node().value()).containsExactly("PARIS");
        assertThat(shop.oms.inventory().verify("TEA").breaches())
                .extracting(Breach::law)
                .containsExactly("stock equals its lots");
        shop.oms
                .execute(new AdjustStock("BERLIN", "TEA", 2, "taken over")
                        .of(LotItem.serial("TEA", "S5"), LotItem.serial("TEA", "S6")))
                .orThrow();

        assertThat(lot("S5").units()).isEqualTo(1);
        assertThat(shop.level("TEA", "BERLIN").onHand()).isEqualTo(2);
    }

    @Test
    void whoeverTakesOverWhatSomebodyElseTakesOverCountsAgain() {
        keptElsewhere();
        byLot();
        shop.oms.externalStock().refresh("BERLIN", "TEA").orThrow();
        Oms here = shop.node(builder -> builder);
        AdjustStock count = new AdjustStock("BERLIN", "TEA", 9, "taken over");
        Plan<NodeId> late = here.plan(count.of(LotItem.of("TEA", "L2", 9))).orThrow();
        here.execute(count.of(LotItem.of("TEA", "L1", 9))).orThrow();

        assertRefused(here.commit(late), Refusal.Code.CHANGED, "TEA");
        here.execute(count.of(LotItem.of("TEA", "L2", 9))).orThrow();

        assertThat(lot("L1").units()).isZero();
        assertThat(here.verify().breaches()).isEmpty();
    }

    private void keptElsewhere() {
        SimulatedExternalInventory keeper = new SimulatedExternalInventory(() -> shop.clock.instant());
        shop = new Shop(persistence(), builder -> builder.externalInventory(keeper, "BERLIN"));
        keeper.change("BERLIN", "TEA", 9);
    }

    /** Berlin, whose stock somebody else keeps, sends units. */
    private OrderId soldFromElsewhere(int units) {
        shop.oms.externalStock().refresh("BERLIN", "TEA").orThrow();
        OrderId order = shop.placePaid(anOrder().line("TEA", units));
        shop.shipAll(order);
        return order;
    }

    private Outcome<?> comesBackTo(String node, ReturnId back, ReturnedLot... lots) {
        return shop.oms.execute(new ReceiveReturn(back.value(), node, List.of(), List.of(lots)));
    }

    @Test
    void theBooksOfAnItemKnowItsLots() {
        byLot();
        receive(LotItem.of("TEA", "L1", 5));
        shop.shipAll(shop.placePaid(anOrder().line("TEA", 2)));

        assertThat(shop.oms.inventory().verify("TEA").breaches()).isEmpty();
        assertThat(shop.oms.inventory().rebuild("TEA").isDone()).isTrue();
        assertThat(lot("L1")).extracting(Lot::units, Lot::shipped).containsExactly(3L, 2L);
    }

    private ReturnId returned(OrderId order, int units) {
        return shop.oms
                .returns()
                .request(order, "too green", new LineUnits(1, units))
                .orThrow();
    }

    private Outcome<?> inspected(ReturnId back, Inspected... some) {
        return shop.oms.execute(new InspectReturn(back.value(), List.of(some)));
    }

    private Outcome<?> arrives(TransferId transfer, long units, LotItem lot) {
        return shop.oms.execute(
                new ReceiveTransfer(transfer.value(), List.of(new StockItem("TEA", units)), List.of(), "").of(lot));
    }

    private Outcome<?> receiving(LotItem lot) {
        return shop.oms.inventory().receive("BERLIN", lot);
    }

    private void byLot() {
        shop.oms.inventory().track(TrackStock.byLot("TEA")).orThrow();
    }

    private void bySerial() {
        shop.oms.inventory().track(TrackStock.bySerial("TEA")).orThrow();
    }

    private void receive(LotItem... lots) {
        shop.oms.inventory().receive("BERLIN", lots).orThrow();
    }

    private FulfillmentId released(int units) {
        OrderId order = shop.placePaid(anOrder().line("TEA", units));
        shop.oms.fulfillments().release(order).orThrow();
        return Shop.work(order, 1);
    }

    private Outcome<?> dispatch(FulfillmentId work, LineLot... lots) {
        return shop.oms.execute(DispatchGoods.all(work, "DHL", "JJD1").of(lots));
    }

    private Outcome<?> comesBack(ReturnId back, ReturnedLot... lots) {
        return shop.oms.execute(new ReceiveReturn(back.value(), "BERLIN", List.of(), List.of(lots)));
    }

    private Lot lot(String number) {
        return shop.oms.inventory().lot("TEA", number).orElseThrow();
    }

    private LocalDate inDays(int days) {
        return LocalDate.ofInstant(shop.clock.instant(), ZoneOffset.UTC).plusDays(days);
    }
}
