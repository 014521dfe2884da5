package dev.oms.persistence.contract.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.oms.command.Outcome;
import dev.oms.command.Plan;
import dev.oms.command.Refusal;
import dev.oms.command.StockMovement;
import dev.oms.common.AddressForm;
import dev.oms.common.OrderId;
import dev.oms.common.SupplyId;
import dev.oms.common.TransferId;
import dev.oms.inventory.DispatchTransfer;
import dev.oms.inventory.NodeForm;
import dev.oms.inventory.NodeType;
import dev.oms.inventory.RecordedMovement;
import dev.oms.inventory.StockItem;
import dev.oms.inventory.StockLevel;
import dev.oms.inventory.Supply;
import dev.oms.inventory.Transfer;
import dev.oms.inventory.TransferState;
import dev.oms.port.Kinds;
import dev.oms.port.Query;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** Goods on their way from node to node are neither sold twice nor lost from the books. */
public abstract class TransferContract extends ShopContract {

    @Test
    void unitsAreSetAsideThenOnTheirWayThenAtTheOtherNode() {
        shop.stock("BERLIN", "TEA", 10);

        TransferId transfer = ordered("TEA", 6);
        assertThat(shop.level("TEA", "BERLIN").available()).isEqualTo(4);
        shop.oms.transfers().dispatch(transfer).orThrow();
        assertThat(shop.level("TEA", "BERLIN")).isEqualTo(level("BERLIN", 4));
        assertThat(shop.oms.inventory().levels("TEA")).hasSize(1);
        shop.oms.transfers().receive(transfer).orThrow();

        assertThat(shop.level("TEA", "PARIS")).isEqualTo(level("PARIS", 6));
        assertThat(transfer(transfer).state()).isEqualTo(TransferState.RECEIVED);
        assertThat(movements(transfer))
                .extracting(m -> m.movement().type())
                .containsExactlyInAnyOrder(
                        StockMovement.Type.RESERVE, StockMovement.Type.TRANSFER_OUT, StockMovement.Type.TRANSFER_IN);
    }

    @Test
    void whatComesInPartsAddsUp() {
        shop.stock("BERLIN", "TEA", 10);
        TransferId transfer = ordered("TEA", 10);
        shop.oms.transfers().dispatch(transfer, new StockItem("TEA", 8)).orThrow();
        assertThat(shop.level("TEA", "BERLIN")).isEqualTo(level("BERLIN", 2));

        shop.oms.transfers().receive(transfer, new StockItem("TEA", 3)).orThrow();
        assertThat(transfer(transfer).state()).isEqualTo(TransferState.PARTIALLY_RECEIVED);
        shop.oms.transfers().miss(transfer, "TEA", 1, "torn bag").orThrow();
        shop.oms
                .transfers()
                .receive(transfer, new StockItem("TEA", 2), new StockItem("TEA", 2))
                .orThrow();

        assertThat(transfer(transfer).state()).isEqualTo(TransferState.RECEIVED);
        assertThat(shop.level("TEA", "PARIS").onHand()).isEqualTo(7);
    }

    @Test
    void whatIsLostOnItsWayIsNowhere() {
        shop.stock("BERLIN", "TEA", 5);
        TransferId transfer = ordered("TEA", 5);
        shop.oms.transfers().dispatch(transfer).orThrow();

        shop.oms.transfers().miss(transfer, "TEA", 5, "lorry lost").orThrow();

        assertThat(transfer(transfer).state()).isEqualTo(TransferState.LOST);
        assertThat(shop.oms.inventory().levels("TEA").stream()
                        .mapToLong(StockLevel::onHand)
                        .sum())
                .isZero();
        assertRefused(shop.oms.transfers().receive(transfer), Refusal.Code.WRONG_STATE, transfer.value());
    }

    @Test
    void whatIsCancelledIsFreeAgainAndServesWhoWaits() {
        shop.stock("BERLIN", "MUG", 5);
        TransferId transfer = ordered("MUG", 5);
        var waiting = shop.placePaid(Shop.anOrder().line("MUG", 2));
        assertThat(shop.quantities(waiting, 1).backordered()).isEqualTo(2);

        shop.oms.transfers().cancel(transfer, "not needed").orThrow();
        shop.workOff();

        assertThat(shop.quantities(waiting, 1).allocated()).isEqualTo(2);
        assertThat(transfer(transfer).state()).isEqualTo(TransferState.CANCELLED);
    }

    @Test
    void whatArrivesServesWhoWaits() {
        shop.stock("BERLIN", "MUG", 5);
        TransferId transfer = ordered("MUG", 5);
        shop.oms.transfers().dispatch(transfer).orThrow();
        var waiting = shop.placePaid(Shop.anOrder().line("MUG", 2));

        shop.oms.transfers().receive(transfer).orThrow();
        shop.workOff();

        assertThat(shop.quantities(waiting, 1).allocated()).isEqualTo(2);
    }

    @Test
    void nothingGoesWhereItIsOrFromWhereItIsNot() {
        shop.stock("BERLIN", "TEA", 5);

        assertRefused(order("BERLIN", "BERLIN", new StockItem("TEA", 1)), Refusal.Code.INVALID, "to");
        assertRefused(order("BERLIN", "ROME", new StockItem("TEA", 1)), Refusal.Code.NOT_FOUND, "to");
        assertRefused(order("BERLIN", "PARIS", new StockItem("SAND", 1)), Refusal.Code.NOT_FOUND, "items[0].sku");
        assertRefused(order("BERLIN", "PARIS", new StockItem("POST", 1)), Refusal.Code.WRONG_STATE, "items[0].sku");
        assertRefused(order("BERLIN", "PARIS", new StockItem("TEA", 0)), Refusal.Code.INVALID, "items[0].units");
        assertRefused(
                order("BERLIN", "PARIS", new StockItem("TEA", 3), new StockItem("TEA", 3)),
                Refusal.Code.OUT_OF_STOCK,
                "items[1].units");
        assertThat(shop.level("TEA", "BERLIN").reserved()).isZero();
    }

    @Test
    void noMoreLeavesOrArrivesThanThereIs() {
        shop.stock("BERLIN", "TEA", 9);
        TransferId transfer = ordered("TEA", 5);

        assertRefused(
                shop.oms.transfers().dispatch(transfer, new StockItem("TEA", 6)),
                Refusal.Code.TOO_MANY_UNITS,
                "units[0].units");
        assertRefused(shop.oms.transfers().receive(transfer), Refusal.Code.WRONG_STATE, transfer.value());
        shop.oms.transfers().dispatch(transfer, new StockItem("TEA", 4)).orThrow();
        assertRefused(shop.oms.transfers().cancel(transfer, "late"), Refusal.Code.WRONG_STATE, transfer.value());
        assertRefused(
                shop.oms.transfers().receive(transfer, new StockItem("TEA", 5)),
                Refusal.Code.TOO_MANY_UNITS,
                "units[0].units");
        assertRefused(shop.oms.transfers().receive(new TransferId("T-0")), Refusal.Code.NOT_FOUND, "T-0");
    }

    @Test
    void ofThoseWhoSendItAtTheSameMomentOneDoes() {
        shop.stock("BERLIN", "TEA", 9);
        TransferId transfer = ordered("TEA", 5);

        List<Outcome<TransferId>> outcomes = IntStream.range(0, 8)
                .parallel()
                .mapToObj(person -> shop.oms.transfers().dispatch(transfer))
                .toList();

        assertThat(outcomes).filteredOn(Outcome::isDone).hasSize(1);
        assertThat(shop.level("TEA", "BERLIN").onHand()).isEqualTo(4);
    }

    @Test
    void whatGoesToANodeIsExpectedThereUntilItArrives() {
        shop.stock("BERLIN", "TEA", 10);
        TransferId transfer = ordered("TEA", 6);
        assertThat(expected("TEA")).containsExactly(tuple("PARIS", Supply.Source.TRANSFER, 6L));

        shop.oms.transfers().dispatch(transfer, new StockItem("TEA", 5)).orThrow();
        assertThat(expected("TEA")).containsExactly(tuple("PARIS", Supply.Source.TRANSFER, 5L));
        shop.oms.transfers().receive(transfer, new StockItem("TEA", 2)).orThrow();
        shop.oms.transfers().miss(transfer, "TEA", 1, "torn bag").orThrow();
        assertThat(expected("TEA")).containsExactly(tuple("PARIS", Supply.Source.TRANSFER, 2L));
        shop.oms.transfers().receive(transfer).orThrow();

        assertThat(expected("TEA")).isEmpty();
    }

    @Test
    void whatIsCancelledOrLostIsExpectedNoMore() {
        shop.stock("BERLIN", "TEA", 10);
        shop.oms.transfers().cancel(ordered("TEA", 2), "not needed").orThrow();
        TransferId lost = ordered("TEA", 3);
        shop.oms.transfers().dispatch(lost).orThrow();
        shop.oms.transfers().miss(lost, "TEA", 3, "lorry lost").orThrow();

        assertThat(expected("TEA")).isEmpty();
    }

    @Test
    void whoWaitsIsPromisedWhatIsOnItsWay() {
        shop.oms
                .inventory()
                .defineNode(
                        "BERLIN",
                        AddressForm.inCountry("DE").at(52.52, 13.40),
                        NodeForm.of(NodeType.WAREHOUSE).takes(3, "FR", ""))
                .orThrow();
        shop.stock("BERLIN", "MUG", 5);
        ordered("MUG", 5);
        OrderId waiting = shop.placePaid(Shop.anOrder().line("MUG", 2));

        assertThat(shop.oms.inventory().place(waiting, 1).orElseThrow().promised())
                .containsExactly(Instant.parse("2026-03-05T00:00:00Z"));
    }

    @Test
    void onlyTheTransferItselfChangesWhatIsExpectedOfIt() {
        shop.stock("BERLIN", "TEA", 10);
        TransferId transfer = ordered("TEA", 6);
        SupplyId supply = new SupplyId(transfer + "/1");

        assertRefused(shop.oms.inventory().receiveSupply(supply, 1), Refusal.Code.WRONG_STATE, supply.value());
        assertRefused(
                shop.oms.inventory().cancelSupply(supply, "not needed"), Refusal.Code.WRONG_STATE, supply.value());
        assertRefused(
                shop.oms.inventory().reviseSupply(supply, 7, shop.clock.instant(), "more"),
                Refusal.Code.WRONG_STATE,
                supply.value());
        assertRefused(
                order("BERLIN", "PARIS", new StockItem("TEA", 1_000_000_000), new StockItem("TEA", 1)),
                Refusal.Code.INVALID,
                "items[1].units");
    }

    private List<Tuple> expected(String sku) {
        return shop.oms.inventory().supplies(sku).stream()
                .map(supply -> tuple(supply.node().value(), supply.source(), supply.open()))
                .toList();
    }

    @Test
    void aPlanShowsWhatWouldLeave() {
        shop.stock("BERLIN", "TEA", 9);
        TransferId transfer = ordered("TEA", 5);

        Plan<TransferId> plan = shop.oms
                .plan(new DispatchTransfer(transfer.value(), List.of(new StockItem("TEA", 4))))
                .orThrow();

        assertThat(plan.movements())
                .extracting(StockMovement::type, StockMovement::onHand, StockMovement::reserved)
                .containsExactly(
                        tuple(StockMovement.Type.TRANSFER_OUT, -4L, -4L), tuple(StockMovement.Type.RELEASE, 0L, -1L));
        assertThat(transfer(transfer).state()).isEqualTo(TransferState.ORDERED);
    }

    private TransferId ordered(String sku, long units) {
        return order("BERLIN", "PARIS", new StockItem(sku, units)).orThrow();
    }

    private Outcome<TransferId> order(String from, String to, StockItem... items) {
        return shop.oms.transfers().order(from, to, items);
    }

    private Transfer transfer(TransferId id) {
        return shop.oms
                .transfers()
                .search(Query.of(Kinds.TRANSFER).where(Query.ID, id.value()))
                .entities()
                .get(0);
    }

    private List<RecordedMovement> movements(TransferId id) {
        return shop.oms
                .inventory()
                .searchMovements(Query.of(Kinds.STOCK_MOVEMENT).where(Query.OWNER, id.value()))
                .entities();
    }

    private static StockLevel level(String node, long onHand) {
        return new StockLevel(new dev.oms.common.Sku("TEA"), new dev.oms.common.NodeId(node), onHand, 0, 0);
    }
}
