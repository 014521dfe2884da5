package dev.oms.persistence.contract.shop;

import static dev.oms.persistence.contract.shop.Shop.anOrder;
import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.command.Outcome;
import dev.oms.command.Plan;
import dev.oms.command.Refusal;
import dev.oms.command.StockMovement;
import dev.oms.common.OrderId;
import dev.oms.common.SupplyId;
import dev.oms.inventory.ExpectSupply;
import dev.oms.inventory.ReceiveSupply;
import dev.oms.inventory.Supply;
import dev.oms.port.Kinds;
import dev.oms.port.Query;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is on its way: known by the host's own id, received once, revised and cancelled within what is possible. */
public abstract class SupplyContract extends ShopContract {
    static final SupplyId PO = new SupplyId("PO-1/1");
    static final Instant MAY_14 = Instant.parse("2026-05-14T00:00:00Z");

    @Test
    void whatIsExpectedIsListedSoonestFirst() {
        expect("PO-2/1", "MUG", 5, MAY_14.plus(Duration.ofDays(7)));
        expect("PO-1/1", "MUG", 10, MAY_14);

        assertThat(shop.oms.inventory().supplies("MUG"))
                .extracting(supply -> supply.id().value())
                .containsExactly("PO-1/1", "PO-2/1");
    }

    @Test
    void whatComesInPartByPartIsStockAndTheRestIsExpected() {
        expect("PO-1/1", "MUG", 10, MAY_14);

        shop.oms.inventory().receiveSupply(PO, 4).orThrow();

        assertThat(shop.level("MUG", "BERLIN").onHand()).isEqualTo(4);
        assertThat(shop.oms.inventory().supplies("MUG"))
                .extracting(Supply::open)
                .containsExactly(6L);
        assertThat(shop.oms
                        .inventory()
                        .searchMovements(Query.of(Kinds.STOCK_MOVEMENT).where("sku", "MUG"))
                        .entities())
                .extracting(
                        each -> each.movement().type(), each -> each.movement().reason())
                .containsExactly(org.assertj.core.api.Assertions.tuple(StockMovement.Type.RECEIVE, "PO-1/1"));
    }

    @Test
    void whatHasComeInWholeIsOverAndStillFound() {
        expect("PO-1/1", "MUG", 10, MAY_14);

        shop.oms.inventory().receiveSupply(PO, 10).orThrow();

        assertThat(shop.oms.inventory().supplies("MUG")).isEmpty();
        assertThat(shop.oms
                        .inventory()
                        .searchSupplies(Query.of(Kinds.SUPPLY).where("is_open", false))
                        .entities())
                .extracting(Supply::received)
                .containsExactly(10L);
        assertReasons(shop.oms.inventory().receiveSupply(PO, 1), Refusal.Code.WRONG_STATE);
    }

    @Test
    void aReceiptServesThoseWhoWait() {
        OrderId order = shop.placePaid(anOrder().line("MUG", 2));
        expect("PO-1/1", "MUG", 10, MAY_14);

        shop.oms.inventory().receiveSupply(PO, 2).orThrow();
        shop.workOff();

        assertThat(shop.quantities(order, 1).allocated()).isEqualTo(2);
    }

    @Test
    void neverMoreComesInThanIsExpectedHoweverManyReceiveAtOnce() {
        expect("PO-1/1", "MUG", 10, MAY_14);

        long received = IntStream.range(0, 8)
                .parallel()
                .mapToObj(dock -> shop.oms.inventory().receiveSupply(PO, 3))
                .filter(Outcome::isDone)
                .count();

        assertThat(received).isEqualTo(3);
        assertThat(shop.level("MUG", "BERLIN").onHand()).isEqualTo(9);
    }

    @Test
    void sayingTheSameTwiceChangesNothingAndSayingOtherwiseIsRefused() {
        ExpectSupply mugs = ExpectSupply.purchase("PO-1/1", "MUG", "BERLIN", 10, MAY_14);
        shop.oms.inventory().expect(mugs).orThrow();

        assertThat(shop.oms.inventory().expect(mugs).isDone()).isTrue();
        assertReasons(
                shop.oms.inventory().expect(ExpectSupply.purchase("PO-1/1", "MUG", "BERLIN", 11, MAY_14)),
                Refusal.Code.ALREADY_EXISTS);
        assertThat(shop.oms.inventory().supplies("MUG"))
                .extracting(Supply::units)
                .containsExactly(10L);
    }

    @Test
    void aSupplyThatIsOverIsNotExpectedASecondTime() {
        expect("PO-1/1", "MUG", 10, MAY_14);
        shop.oms.inventory().receiveSupply(PO, 10).orThrow();

        Outcome<SupplyId> again =
                shop.oms.inventory().expect(ExpectSupply.purchase("PO-1/1", "MUG", "BERLIN", 10, MAY_14));

        assertReasons(again, Refusal.Code.ALREADY_EXISTS);
        assertThat(shop.oms.inventory().supplies("MUG")).isEmpty();
    }

    @Test
    void aRevisionHasNoFewerUnitsThanCameIn() {
        expect("PO-1/1", "MUG", 10, MAY_14);
        shop.oms.inventory().receiveSupply(PO, 4).orThrow();

        assertReasons(shop.oms.inventory().reviseSupply(PO, 3, MAY_14, "short shipped"), Refusal.Code.TOO_MANY_UNITS);
        shop.oms.inventory().reviseSupply(PO, 4, MAY_14, "short shipped").orThrow();

        assertThat(shop.oms.inventory().supplies("MUG")).isEmpty();
    }

    @Test
    void whatIsCancelledDoesNotComeAndWhatCameStays() {
        expect("PO-1/1", "MUG", 10, MAY_14);
        shop.oms.inventory().receiveSupply(PO, 4).orThrow();

        shop.oms.inventory().cancelSupply(PO, "supplier is gone").orThrow();

        assertThat(shop.oms.inventory().supplies("MUG")).isEmpty();
        assertThat(shop.level("MUG", "BERLIN").onHand()).isEqualTo(4);
        assertReasons(shop.oms.inventory().receiveSupply(PO, 1), Refusal.Code.WRONG_STATE);
        assertReasons(shop.oms.inventory().reviseSupply(PO, 20, MAY_14, "back again"), Refusal.Code.WRONG_STATE);
    }

    @Test
    void aReceiptIsPreviewedAndRefusedOnceSomebodyElseReceived() {
        expect("PO-1/1", "MUG", 10, MAY_14);
        Plan<SupplyId> plan = shop.oms.plan(new ReceiveSupply("PO-1/1", 10)).orThrow();
        assertThat(plan.movements()).extracting(StockMovement::onHand).containsExactly(10L);
        assertThat(shop.oms.inventory().levels("MUG")).isEmpty();
        shop.oms.inventory().receiveSupply(PO, 1).orThrow();

        assertReasons(shop.oms.commit(plan), Refusal.Code.CHANGED);
    }

    @Test
    void whatCannotBeSoIsRefusedWithEveryReason() {
        assertReasons(shop.oms.inventory().expect(supply("MUG", "BERLIN", 0, MAY_14)), Refusal.Code.INVALID);
        assertReasons(
                shop.oms.inventory().expect(supply("MUG", "BERLIN", Long.MAX_VALUE, MAY_14)), Refusal.Code.INVALID);
        assertReasons(shop.oms.inventory().expect(supply("MUG", "BERLIN", 1, Instant.MAX)), Refusal.Code.INVALID);
        assertReasons(
                shop.oms.inventory().expect(supply("CUP", "MARS", 1, MAY_14)),
                Refusal.Code.NOT_FOUND,
                Refusal.Code.NOT_FOUND);
        assertReasons(shop.oms.inventory().expect(supply("POST", "BERLIN", 1, MAY_14)), Refusal.Code.WRONG_STATE);
        assertReasons(shop.oms.inventory().receiveSupply(PO, 1), Refusal.Code.NOT_FOUND);
        assertThat(shop.oms.inventory().supplies("MUG")).isEmpty();
    }

    private void expect(String id, String sku, long units, Instant due) {
        shop.oms
                .inventory()
                .expect(ExpectSupply.purchase(id, sku, "BERLIN", units, due))
                .orThrow();
    }

    private static ExpectSupply supply(String sku, String node, long units, Instant due) {
        return ExpectSupply.purchase("PO-9/1", sku, node, units, due);
    }

    private static void assertReasons(Outcome<?> outcome, Refusal.Code... codes) {
        assertThat(outcome.reasons()).extracting(Refusal::code).containsExactly(codes);
    }
}
