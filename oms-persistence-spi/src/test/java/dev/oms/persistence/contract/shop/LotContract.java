package dev.oms.persistence.contract.shop;

import static dev.oms.persistence.contract.shop.Shop.anOrder;
import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.command.Refusal;
import dev.oms.common.FulfillmentId;
import dev.oms.common.OrderId;
import dev.oms.common.ReturnId;
import dev.oms.fulfillment.DispatchGoods;
import dev.oms.inventory.AdjustStock;
import dev.oms.inventory.ChangeStock;
import dev.oms.inventory.Lot;
import dev.oms.inventory.LotItem;
import dev.oms.inventory.ReceiveStock;
import dev.oms.inventory.SetSellingRules;
import dev.oms.inventory.StockChange;
import dev.oms.inventory.StockItem;
import dev.oms.inventory.TrackStock;
import dev.oms.order.LineLot;
import dev.oms.order.LineUnits;
import dev.oms.returns.ReceiveReturn;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Units that are told apart: which came in, which left, which may not, and that none is at two places. */
public abstract class LotContract extends ShopContract {

    @Test
    void whatExpiresFirstLeavesFirst() {
        byLot();
        receive(LotItem.of("TEA", "L2", 5).until(inDays(60)), LotItem.of("TEA", "L1", 3).until(inDays(30)));
        OrderId order = shop.placePaid(anOrder().line("TEA", 4));

        shop.shipAll(order);

        assertThat(shop.view(order).shipments().get(0).lots())
                .containsExactly(new LineLot(1, "L1", 3), new LineLot(1, "L2", 1));
        assertThat(lot("L1").units()).isZero();
        assertThat(lot("L2").units()).isEqualTo(4);
        assertThat(shop.oms.inventory().trace("TEA", "L2", "").entities())
                .extracting(each -> each.movement().type().name(), each -> each.movement().onHand())
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("RECEIVE", 5L),
                        org.assertj.core.groups.Tuple.tuple("SHIP", -1L));
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
                shop.oms.inventory().receive("BERLIN", LotItem.of("TEA", "L3", 1).until(inDays(9))),
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
                Refusal.Code.WRONG_STATE,
                "lots[1].lot");
        assertRefused(
                shop.oms.inventory().receive("PARIS", LotItem.of("TEA", "S3", 2)),
                Refusal.Code.WRONG_STATE,
                "lots[0].units");
        assertRefused(
                shop.oms.execute(new ReceiveStock("PARIS", List.of(new StockItem("TEA", 2)), "")
                        .of(LotItem.serial("TEA", "S3"))),
                Refusal.Code.WRONG_STATE,
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

        assertRefused(comesBack(back), Refusal.Code.WRONG_STATE, "lots");
        assertRefused(comesBack(back, new LineLot(1, "S1", 1)), Refusal.Code.WRONG_STATE, "lots[0].lot");
        comesBack(back, new LineLot(1, "S2", 1)).orThrow();

        assertThat(shop.level("TEA", "BERLIN").quarantined()).isEqualTo(1);
        shop.oms
                .execute(new ChangeStock("BERLIN", StockChange.CLEAR, List.of(new StockItem("TEA", 1)), "fine")
                        .of(LotItem.serial("TEA", "S2")))
                .orThrow();
        assertThat(lot("S2").units()).isEqualTo(1);
    }

    @Test
    void nothingThatIsToldApartMovesWithoutItsLots() {
        byLot();
        receive(LotItem.of("TEA", "L1", 5));
        List<StockItem> one = List.of(new StockItem("TEA", 1));

        assertRefused(
                shop.oms.execute(new AdjustStock("BERLIN", "TEA", 4, "counted")), Refusal.Code.WRONG_STATE, "sku");
        assertRefused(
                shop.oms.execute(new ChangeStock("BERLIN", StockChange.SCRAP, one, "wet")),
                Refusal.Code.WRONG_STATE,
                "items[0].units");
        assertRefused(
                shop.oms.execute(new ChangeStock("BERLIN", StockChange.SCRAP, one, "wet")
                        .of(LotItem.of("TEA", "L2", 1))),
                Refusal.Code.WRONG_STATE,
                "lots[0].units");
        assertRefused(
                shop.oms.transfers().order("BERLIN", "PARIS", new StockItem("TEA", 1)),
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

    private dev.oms.command.Outcome<?> dispatch(FulfillmentId work, LineLot... lots) {
        return shop.oms.execute(DispatchGoods.all(work, "DHL", "JJD1").of(lots));
    }

    private dev.oms.command.Outcome<?> comesBack(ReturnId back, LineLot... lots) {
        return shop.oms.execute(new ReceiveReturn(back.value(), "BERLIN", List.of(), List.of(lots)));
    }

    private Lot lot(String number) {
        return shop.oms.inventory().lot("TEA", number).orElseThrow();
    }

    private LocalDate inDays(int days) {
        return LocalDate.ofInstant(shop.clock.instant(), ZoneOffset.UTC).plusDays(days);
    }
}
