package dev.oms.persistence.contract.shop;

import static dev.oms.common.StockCondition.DAMAGED;
import static dev.oms.common.StockCondition.REFURBISHED;
import static dev.oms.persistence.contract.shop.Shop.anOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.oms.command.Refusal;
import dev.oms.command.StockMovement;
import dev.oms.common.NodeId;
import dev.oms.common.OrderId;
import dev.oms.common.Ownership;
import dev.oms.common.ReservationId;
import dev.oms.common.Sku;
import dev.oms.common.StockCondition;
import dev.oms.common.StockPool;
import dev.oms.common.TransferId;
import dev.oms.fulfillment.PickGoods;
import dev.oms.inventory.AdjustStock;
import dev.oms.inventory.Availability;
import dev.oms.inventory.ChangeStock;
import dev.oms.inventory.DisplacementPolicy;
import dev.oms.inventory.DrawingPolicy;
import dev.oms.inventory.HeldUnits;
import dev.oms.inventory.OrderTransfer;
import dev.oms.inventory.OwedTotal;
import dev.oms.inventory.OwedUnits;
import dev.oms.inventory.PoolForm;
import dev.oms.inventory.ReceiveStock;
import dev.oms.inventory.RecordedMovement;
import dev.oms.inventory.ReserveUnits;
import dev.oms.inventory.SetSellingRules;
import dev.oms.inventory.StockChange;
import dev.oms.inventory.StockItem;
import dev.oms.inventory.StockLevel;
import dev.oms.inventory.Supply;
import dev.oms.inventory.UnitsOwed;
import dev.oms.order.CancelOrder;
import dev.oms.order.LineUnits;
import dev.oms.port.Kinds;
import dev.oms.port.Query;
import dev.oms.replenishment.PositionReport;
import dev.oms.replenishment.Proposal;
import dev.oms.replenishment.SetReplenishment;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whose units are and in what condition: who may be sold what, and that nobody's units become another's unnoticed. */
public abstract class PoolContract extends ShopContract {
    private static final PoolForm ACME = PoolForm.consigned("ACME");
    private static final StockPool ACMES = StockPool.consigned("ACME");

    @Test
    void ownUnitsAreSoldBeforeThoseOfOthers() {
        shop.stock("BERLIN", "TEA", 2);
        receive("BERLIN", ACME, 3);

        OrderId order = shop.placePaid(anOrder().line("TEA", 4));

        assertThat(reserved("BERLIN", StockPool.USUAL)).isEqualTo(2);
        assertThat(reserved("BERLIN", ACMES)).isEqualTo(2);
        assertThat(shop.view(order).order().held())
                .extracting(HeldUnits::pool, HeldUnits::units)
                .containsExactly(tuple(StockPool.USUAL, 2L), tuple(ACMES, 2L));
        assertThat(available()).isEqualTo(1);
        assertRefused(shop.oms.orders().place(anOrder().line("TEA", 2)), Refusal.Code.OUT_OF_STOCK, "lines[0]");
    }

    @Test
    void byPolicyThoseOfOthersAreSoldFirst() {
        shop = new Shop(persistence(), builder -> builder.drawing(DrawingPolicy.othersFirst()));
        shop.stock("BERLIN", "TEA", 2);
        receive("BERLIN", ACME, 3);

        shop.placePaid(anOrder().line("TEA", 4));

        assertThat(reserved("BERLIN", ACMES)).isEqualTo(3);
        assertThat(reserved("BERLIN", StockPool.USUAL)).isEqualTo(1);
    }

    @Test
    void linesOfOneOrderDoNotTakeTheSameUnits() {
        shop.stock("BERLIN", "TEA", 3);
        receive("BERLIN", ACME, 3);

        shop.placePaid(anOrder().line("TEA", 2).line("TEA", 2).line("TEA", 2));

        assertThat(reserved("BERLIN", StockPool.USUAL)).isEqualTo(3);
        assertThat(reserved("BERLIN", ACMES)).isEqualTo(3);
    }

    @Test
    void whatIsCancelledIsGivenBackToOthersFirst() {
        shop.stock("BERLIN", "TEA", 2);
        receive("BERLIN", ACME, 3);
        OrderId order = shop.placePaid(anOrder().line("TEA", 4));

        shop.oms
                .orders()
                .cancel(CancelOrder.units(order, "fewer", new LineUnits(1, 3)))
                .orThrow();

        assertThat(reserved("BERLIN", ACMES)).isZero();
        assertThat(reserved("BERLIN", StockPool.USUAL)).isEqualTo(1);
    }

    @Test
    void whatLeavesIsTakenFromWhoseItIs() {
        shop.stock("BERLIN", "TEA", 2);
        receive("BERLIN", ACME, 3);
        OrderId order = shop.placePaid(anOrder().line("TEA", 4));

        shop.shipAll(order);

        assertThat(level("BERLIN", StockPool.USUAL).onHand()).isZero();
        assertThat(level("BERLIN", ACMES).onHand()).isEqualTo(1);
        assertThat(movements(ACMES, StockMovement.Type.SHIP))
                .extracting(
                        each -> each.movement().onHand(),
                        each -> each.movement().reference())
                .containsExactly(tuple(-2L, order + "/1"));
    }

    @Test
    void whoseUnitsLeftIsOwedForThemUntilThatIsSettled() {
        shop.stock("BERLIN", "TEA", 1);
        receive("BERLIN", ACME, 5);
        OrderId order = shop.placePaid(anOrder().line("TEA", 4));
        assertThat(shop.oms.inventory().owed()).isEmpty();

        shop.shipAll(order);

        assertThat(shop.oms.inventory().owed())
                .containsExactly(new OwedTotal("ACME", Ownership.CONSIGNED, new Sku("TEA"), 3));
        List<OwedUnits> owed = shop.oms.inventory().owedTo("ACME", "").entities();
        assertThat(owed).extracting(OwedUnits::reference, OwedUnits::units).containsExactly(tuple(order + "/1", 3L));
        assertThat(shop.oms.events(0, 1000).stream().map(each -> each.event())).contains(new UnitsOwed(owed.get(0)));

        assertRefused(shop.oms.inventory().settle("ZENITH", owed, "INV-7"), Refusal.Code.NOT_FOUND, "owed[0]");
        shop.oms.inventory().settle("ACME", owed, "INV-7").orThrow();

        assertThat(shop.oms.inventory().owed()).isEmpty();
        assertRefused(shop.oms.inventory().settle("ACME", owed, "INV-8"), Refusal.Code.WRONG_STATE, "owed[0]");
    }

    @Test
    void whatIsNotFoundIsMissedWhereItWasSetAside() {
        receive("BERLIN", ACME, 3);
        OrderId order = shop.placePaid(anOrder().line("TEA", 3));
        shop.oms.fulfillments().release(order).orThrow();

        shop.oms
                .execute(new PickGoods(
                        Shop.work(order, 1).value(),
                        List.of(new LineUnits(1, 2)),
                        List.of(new LineUnits(1, 1)),
                        "broken"))
                .orThrow();

        assertThat(level("BERLIN", ACMES).onHand()).isEqualTo(2);
        assertThat(reserved("BERLIN", ACMES)).isEqualTo(2);
    }

    @Test
    void nobodyIsSoldWhatIsDamagedOrUsedWithoutARule() {
        receive("BERLIN", PoolForm.own(DAMAGED), 5);
        receive("BERLIN", PoolForm.own(REFURBISHED), 5);
        receive("BERLIN", ACME.in(DAMAGED), 5);

        assertThat(available()).isZero();
        assertRefused(shop.oms.orders().place(anOrder().line("TEA", 1)), Refusal.Code.OUT_OF_STOCK, "lines[0]");
        assertThat(shop.oms.inventory().levels("TEA")).hasSize(3);
    }

    @Test
    void aRuleSellsOtherConditionsInItsOrder() {
        shop.stock("BERLIN", "TEA", 2);
        receive("BERLIN", PoolForm.own(REFURBISHED), 5);
        receive("BERLIN", PoolForm.own(DAMAGED), 5);
        shop.oms
                .inventory()
                .rules(SetSellingRules.of("TEA").soldAs(REFURBISHED, StockCondition.NEW))
                .orThrow();
        assertThat(available()).isEqualTo(7);

        shop.placePaid(anOrder().line("TEA", 6));

        assertThat(reserved("BERLIN", StockPool.USUAL.in(REFURBISHED))).isEqualTo(5);
        assertThat(reserved("BERLIN", StockPool.USUAL)).isEqualTo(1);
    }

    @Test
    void aRuleCannotSellWhatIsDamagedOrNameAConditionTwice() {
        assertRefused(
                shop.oms.inventory().rules(SetSellingRules.of("TEA").soldAs(StockCondition.NEW, DAMAGED)),
                Refusal.Code.INVALID,
                "conditions[1]");
        assertRefused(
                shop.oms.inventory().rules(SetSellingRules.of("TEA").soldAs(StockCondition.NEW, StockCondition.NEW)),
                Refusal.Code.INVALID,
                "conditions[1]");
    }

    @Test
    void unitsAreBoughtOrFoundToBeAsGoodAsNew() {
        receive("BERLIN", ACME, 5);
        shop.placePaid(anOrder().line("TEA", 2));

        reclassify(ACME, PoolForm.USUAL, 3).orThrow();

        assertThat(level("BERLIN", StockPool.USUAL).onHand()).isEqualTo(3);
        assertThat(level("BERLIN", ACMES).onHand()).isEqualTo(2);
        assertThat(movements(ACMES, StockMovement.Type.RECLASSIFY))
                .extracting(
                        each -> each.movement().onHand(),
                        each -> each.movement().reason())
                .containsExactly(tuple(-3L, "looked at"));
        assertRefused(reclassify(ACME, PoolForm.USUAL, 1), Refusal.Code.TOO_MANY_UNITS, "items[0].units");
        assertRefused(reclassify(ACME, ACME, 1), Refusal.Code.INVALID, "to");
    }

    @Test
    void unitsThatCanBeSoldAgainServeWhoWaits() {
        shop.oms.inventory().receive("BERLIN", PoolForm.own(DAMAGED), "MUG", 2).orThrow();
        OrderId waiting = shop.placePaid(anOrder().line("MUG", 2));
        assertThat(shop.quantities(waiting, 1).backordered()).isEqualTo(2);

        shop.oms
                .inventory()
                .reclassify("BERLIN", PoolForm.own(DAMAGED), PoolForm.USUAL, "MUG", 2, "mended")
                .orThrow();
        shop.workOff();

        assertThat(shop.quantities(waiting, 1).allocated()).isEqualTo(2);
    }

    @Test
    void whoWaitsIsServedFromSeveralPools() {
        OrderId waiting = shop.placePaid(anOrder().line("MUG", 4));
        shop.oms
                .inventory()
                .receive("BERLIN", PoolForm.vendorManaged("ZENITH"), "MUG", 3)
                .orThrow();
        shop.stock("BERLIN", "MUG", 3);

        shop.workOff();

        assertThat(shop.quantities(waiting, 1).allocated()).isEqualTo(4);
        assertThat(shop.oms.inventory().levels("MUG"))
                .extracting(StockLevel::pool, StockLevel::available)
                .contains(tuple(StockPool.vendorManaged("ZENITH"), 2L));
    }

    @Test
    void aPoolSaysWhoseItIs() {
        PoolForm nobodys = new PoolForm(Ownership.CONSIGNED, "", "new");
        PoolForm everybodys = new PoolForm(Ownership.OWN, "ACME", "new");
        List<StockItem> tea = List.of(new StockItem("TEA", 1));

        assertRefused(
                shop.oms.execute(new ReceiveStock("BERLIN", tea, "").into(nobodys)),
                Refusal.Code.INVALID,
                "pool.owner");
        assertRefused(
                shop.oms.execute(new ReceiveStock("BERLIN", tea, "").into(everybodys)),
                Refusal.Code.INVALID,
                "pool.owner");
        assertRefused(
                shop.oms.execute(new AdjustStock("BERLIN", "TEA", 1, "counted").of(nobodys)),
                Refusal.Code.INVALID,
                "pool.owner");
        assertRefused(
                shop.oms.execute(new ChangeStock("BERLIN", StockChange.FIND, tea, "found").of(nobodys)),
                Refusal.Code.INVALID,
                "pool.owner");
        assertRefused(
                shop.oms.execute(new OrderTransfer("BERLIN", "PARIS", tea, "").of(nobodys)),
                Refusal.Code.INVALID,
                "pool.owner");
        assertRefused(reclassify(nobodys, PoolForm.USUAL, 1), Refusal.Code.INVALID, "from.owner");
        assertRefused(
                shop.oms.execute(
                        new ReceiveStock("BERLIN", tea, "").into(new PoolForm(Ownership.OWN, "", "Nearly new"))),
                Refusal.Code.INVALID,
                "pool.condition");
    }

    @Test
    void aCountIsOfOnePool() {
        shop.stock("BERLIN", "TEA", 4);
        receive("BERLIN", ACME, 4);
        OrderId order = shop.placePaid(anOrder().line("TEA", 6));

        shop.oms
                .execute(new AdjustStock("BERLIN", "TEA", 1, "counted").of(ACME))
                .orThrow();

        assertThat(level("BERLIN", ACMES).onHand()).isEqualTo(1);
        assertThat(reserved("BERLIN", ACMES)).isEqualTo(1);
        assertThat(level("BERLIN", StockPool.USUAL).onHand()).isEqualTo(4);
        assertThat(reserved("BERLIN", StockPool.USUAL)).isEqualTo(4);
        assertThat(shop.quantities(order, 1).open()).isEqualTo(1);
    }

    @Test
    void aCountOfOwnUnitsLeavesThoseOfOthersSetAside() {
        shop.stock("BERLIN", "TEA", 4);
        receive("BERLIN", ACME, 4);
        shop.placePaid(anOrder().line("TEA", 6));

        shop.oms.inventory().adjust("BERLIN", "TEA", 1, "counted").orThrow();

        assertThat(reserved("BERLIN", StockPool.USUAL)).isEqualTo(1);
        assertThat(reserved("BERLIN", ACMES)).isEqualTo(2);
    }

    @Test
    void goodsStayWhoseTheyAreOnTheirWay() {
        receive("BERLIN", ACME, 5);
        TransferId transfer = shop.oms
                .execute(new OrderTransfer("BERLIN", "PARIS", List.of(new StockItem("TEA", 3)), "").of(ACME))
                .orThrow();
        assertThat(level("BERLIN", ACMES).available()).isEqualTo(2);

        shop.oms.transfers().dispatch(transfer).orThrow();
        shop.oms.transfers().receive(transfer).orThrow();

        assertThat(level("PARIS", ACMES).onHand()).isEqualTo(3);
        assertRefused(
                shop.oms.execute(new OrderTransfer("PARIS", "BERLIN", List.of(new StockItem("TEA", 1)), "")),
                Refusal.Code.OUT_OF_STOCK,
                "items[0].units");
    }

    @Test
    void anOrderTakesOverWhatACartHasOfEachPool() {
        shop.stock("BERLIN", "TEA", 2);
        receive("BERLIN", ACME, 2);
        ReservationId cart = shop.oms
                .reservations()
                .reserve(ReserveUnits.to("DE", new StockItem("TEA", 3)))
                .orThrow();
        assertThat(reserved("BERLIN", ACMES)).isEqualTo(1);

        shop.placePaid(anOrder().line("TEA", 4).reserved(cart));

        assertThat(reserved("BERLIN", StockPool.USUAL)).isEqualTo(2);
        assertThat(reserved("BERLIN", ACMES)).isEqualTo(2);
    }

    @Test
    void workThatIsMovedGivesBackWhoseUnitsItHadAndTakesWhoseThereAre() {
        shop.stock("BERLIN", "TEA", 1);
        receive("BERLIN", ACME, 2);
        OrderId order = shop.placePaid(anOrder().line("TEA", 3));
        shop.oms.fulfillments().release(order).orThrow();
        receive("PARIS", ACME.in(DAMAGED), 9);
        receive("PARIS", PoolForm.vendorManaged("ZENITH"), 3);

        shop.oms
                .fulfillments()
                .move(Shop.work(order, 1), new NodeId("PARIS"), "roof leaks")
                .orThrow();

        assertThat(reserved("BERLIN", StockPool.USUAL)).isZero();
        assertThat(reserved("BERLIN", ACMES)).isZero();
        assertThat(reserved("PARIS", StockPool.vendorManaged("ZENITH"))).isEqualTo(3);
        shop.oms.fulfillments().dispatch(Shop.work(order, 2), "DHL", "JJD1").orThrow();
        assertThat(shop.oms.inventory().owed())
                .containsExactly(new OwedTotal("ZENITH", Ownership.VENDOR_MANAGED, new Sku("TEA"), 3));
    }

    @Test
    void whatIsSourcedAnewIsGivenBackToWhoseItIs() {
        receive("BERLIN", ACME, 2);
        shop.stock("PARIS", "TEA", 2);
        OrderId order = shop.placePaid(anOrder().line("TEA", 4));
        shop.stock("BERLIN", "TEA", 2);

        shop.oms.sourcing().reSource(order, "one parcel").orThrow();

        assertThat(reserved("BERLIN", ACMES)).isEqualTo(2);
        assertThat(reserved("BERLIN", StockPool.USUAL)).isEqualTo(2);
        assertThat(reserved("PARIS", StockPool.USUAL)).isZero();
    }

    @Test
    void whoTakesUnitsFromAnotherTakesThemOfTheirPool() {
        shop = new Shop(persistence(), builder -> builder.displacement(DisplacementPolicy.evenLater()));
        shop.oms.inventory().receive("BERLIN", ACME, "MUG", 2).orThrow();
        shop.stock("BERLIN", "MUG", 1);
        OrderId first = shop.placePaid(anOrder().line("MUG", 3));

        OrderId urgent = shop.placePaid(anOrder().line("MUG", 3).priority(1));

        assertThat(shop.quantities(first, 1).backordered()).isEqualTo(3);
        assertThat(shop.view(urgent).order().held())
                .extracting(HeldUnits::pool, HeldUnits::units)
                .containsExactly(tuple(StockPool.USUAL, 1L), tuple(ACMES, 2L));
    }

    @Test
    void aCartGivesWayByPool() {
        shop = new Shop(persistence(), builder -> builder.displacement(DisplacementPolicy.evenLater()));
        shop.oms.inventory().receive("BERLIN", ACME, "MUG", 2).orThrow();
        shop.stock("BERLIN", "MUG", 1);
        shop.oms
                .reservations()
                .reserve(ReserveUnits.to("DE", new StockItem("MUG", 3)))
                .orThrow();

        OrderId urgent = shop.placePaid(anOrder().line("MUG", 3).priority(1));

        assertThat(shop.quantities(urgent, 1).allocated()).isEqualTo(3);
    }

    @Test
    void whatIsSentAgainIsOwedForAgain() {
        receive("BERLIN", ACME, 4);
        OrderId order = shop.placePaid(anOrder().line("TEA", 2));
        shop.shipAll(order);

        shop.oms
                .fulfillments()
                .lose(shop.view(order).shipments().get(0).id(), "fell off a lorry")
                .orThrow();
        shop.workOff();
        shop.shipAll(order);

        assertThat(shop.oms.inventory().owed())
                .containsExactly(new OwedTotal("ACME", Ownership.CONSIGNED, new Sku("TEA"), 4));
        assertThat(level("BERLIN", ACMES).onHand()).isZero();
    }

    @Test
    void whatIsOnItsWayIsExpectedWhereItMayBeSold() {
        receive("BERLIN", ACME, 3);
        receive("BERLIN", PoolForm.own(DAMAGED), 3);

        move(ACME, 2);
        TransferId scrap = move(PoolForm.own(DAMAGED), 3);

        assertThat(shop.oms.inventory().supplies("TEA"))
                .extracting(Supply::open)
                .containsExactly(2L);
        shop.oms.transfers().dispatch(scrap).orThrow();
        shop.oms.transfers().receive(scrap).orThrow();
        assertThat(level("PARIS", StockPool.USUAL.in(DAMAGED)).onHand()).isEqualTo(3);
    }

    @Test
    void whatNobodyMayBuyDoesNotCountWhereStockIsReplenished() {
        shop.stock("BERLIN", "TEA", 2);
        receive("BERLIN", ACME, 3);
        receive("BERLIN", PoolForm.own(DAMAGED), 50);
        shop.oms
                .replenishment()
                .set(SetReplenishment.minMax("TEA", "BERLIN", 10, 20))
                .orThrow();

        assertThat(shop.oms.replenishment().propose("").proposals())
                .extracting(each -> each.ground().onHand(), Proposal::units)
                .containsExactly(tuple(5L, 15L));
    }

    @Test
    void aReportIsOfWhatMayBeSold() {
        shop.stock("BERLIN", "TEA", 2);
        receive("BERLIN", ACME, 3);
        receive("BERLIN", PoolForm.own(DAMAGED), 50);
        shop.placePaid(anOrder().line("TEA", 5));
        shop.later(Duration.ofDays(2));
        reclassify(PoolForm.own(DAMAGED), ACME, 2).orThrow();
        reclassify(ACME, PoolForm.USUAL, 1).orThrow();
        shop.later(Duration.ofDays(1));

        PositionReport tea = shop.oms.replenishment().report(30, "").positions().get(0);

        assertThat(tea.onHand()).isEqualTo(7);
        assertThat(tea.available()).isEqualTo(2);
        assertThat(tea.came()).isEqualTo(7);
        assertThat(tea.stockOuts()).isEqualTo(1);
    }

    private TransferId move(PoolForm pool, long units) {
        return shop.oms
                .execute(new OrderTransfer("BERLIN", "PARIS", List.of(new StockItem("TEA", units)), "").of(pool))
                .orThrow();
    }

    private void receive(String node, PoolForm pool, long units) {
        shop.oms.inventory().receive(node, pool, "TEA", units).orThrow();
    }

    private dev.oms.command.Outcome<?> reclassify(PoolForm from, PoolForm to, long units) {
        return shop.oms.inventory().reclassify("BERLIN", from, to, "TEA", units, "looked at");
    }

    private StockLevel level(String node, StockPool pool) {
        return shop.level("TEA", node, pool);
    }

    private long reserved(String node, StockPool pool) {
        return level(node, pool).reserved();
    }

    private long available() {
        List<Availability> answers = shop.oms.inventory().availability(Set.of("TEA"));
        return answers.get(0).now();
    }

    private List<RecordedMovement> movements(StockPool pool, StockMovement.Type type) {
        return shop.oms
                .inventory()
                .searchMovements(Query.of(Kinds.STOCK_MOVEMENT)
                        .where("pool", pool.text())
                        .where("movement_type", type.name()))
                .entities();
    }
}
