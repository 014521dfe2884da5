package dev.oms.persistence.contract.shop;

import static dev.oms.persistence.contract.shop.Shop.anOrder;
import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.command.Outcome;
import dev.oms.command.Refusal;
import dev.oms.common.AddressForm;
import dev.oms.common.NodeId;
import dev.oms.common.OrderId;
import dev.oms.inventory.NodeForm;
import dev.oms.inventory.NodeType;
import dev.oms.order.CancelOrder;
import dev.oms.order.ChangeOrder;
import dev.oms.order.LineUnits;
import dev.oms.order.Operation;
import dev.oms.order.RetryParked;
import dev.oms.sourcing.Parking;
import dev.oms.sourcing.ParkingPolicy;
import dev.oms.sourcing.SourcingCase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines that nothing fits are parked with a reason, tried again, and left to a person; nodes that failed stay out of it. */
public abstract class ParkingContract extends ShopContract {
    private static final NodeId BERLIN = new NodeId("BERLIN");

    @Test
    void aLineThatNothingFitsIsParkedWithItsReason() {
        OrderId order = rejected("TEA", 4);

        SourcingCase parked = onlyParked();

        assertThat(parked.order()).isEqualTo(order);
        assertThat(parked.excluded()).containsExactly(BERLIN);
        assertThat(parked.parked().get(0).reason()).isEqualTo(Parking.Reason.NOTHING_FITS);
        assertThat(parked.parked().get(0).why())
                .isEqualTo("4 lie at nodes that may not give them: excluded: failed before, or ruled out");
        assertThat(parked.parked().get(0).retryAt())
                .contains(shop.clock.instant().plus(Duration.ofMinutes(15)));
        assertThat(shop.oms.sourcing().worklist("").entities()).isEmpty();
    }

    @Test
    void itIsTriedAgainAndThenLeftToAPerson() {
        shop = new Shop(
                persistence(),
                builder -> builder.parking(new ParkingPolicy(2, Duration.ofMinutes(10), Duration.ofHours(1))));
        rejected("TEA", 4);

        shop.later(Duration.ofMinutes(11));
        assertThat(onlyParked().parked().get(0).tries()).isEqualTo(1);
        assertThat(shop.oms.sourcing().worklist("").entities()).isEmpty();
        shop.later(Duration.ofMinutes(21));

        assertThat(shop.oms.sourcing().worklist("").entities())
                .extracting(each -> each.parked().get(0).tries())
                .containsExactly(2);
        shop.later(Duration.ofDays(3));
        assertThat(onlyParked().parked().get(0).tries()).isEqualTo(2);
    }

    @Test
    void stockThatComesInElsewhereServesItAtOnce() {
        OrderId order = rejected("TEA", 4);

        shop.stock("PARIS", "TEA", 4);
        shop.workOff();

        assertThat(shop.quantities(order, 1).allocated()).isEqualTo(4);
        assertThat(shop.level("TEA", "PARIS").reserved()).isEqualTo(4);
        assertThat(shop.oms.sourcing().parked("").entities()).isEmpty();
        shop.later(Duration.ofDays(1));
        assertThat(shop.quantities(order, 1).allocated()).isEqualTo(4);
    }

    @Test
    void aNodeThatOpensServesItAtOnce() {
        shop.oms
                .inventory()
                .defineNode(
                        "OSLO",
                        AddressForm.inCountry("NO"),
                        NodeForm.of(NodeType.STORE).shipsTo("NO"))
                .orThrow();
        OrderId order = shop.placePaid(anOrder().line("MUG", 2));
        shop.stock("OSLO", "MUG", 2);
        shop.workOff();
        assertThat(onlyParked().parked().get(0).why()).contains("does not ship to DE");

        shop.oms
                .inventory()
                .defineNode("OSLO", AddressForm.inCountry("NO"), NodeForm.of(NodeType.STORE))
                .orThrow();
        shop.workOff();

        assertThat(shop.quantities(order, 1).allocated()).isEqualTo(2);
        assertThat(shop.oms.sourcing().parked("").entities()).isEmpty();
    }

    @Test
    void nodesThatHaveFailedDoNotGetItInTurn() {
        OrderId order = rejected("TEA", 4);
        shop.stock("PARIS", "TEA", 4);
        shop.workOff();
        shop.oms.fulfillments().release(order).orThrow();

        shop.oms.fulfillments().reject(Shop.work(order, 2), "strike").orThrow();
        shop.workOff();

        assertThat(shop.quantities(order, 1).backordered()).isEqualTo(4);
        assertThat(onlyParked().excluded()).containsExactly(BERLIN, new NodeId("PARIS"));
        shop.stock("BERLIN", "TEA", 9);
        shop.later(Duration.ofDays(2));
        assertThat(shop.quantities(order, 1).backordered()).isEqualTo(4);
    }

    @Test
    void onlyLinesThatFailedAreKeptFromTheNode() {
        OrderId order = rejected("TEA", 4);
        shop.stock("BERLIN", "MUG", 4);

        shop.oms.orders().change(ChangeOrder.of(order).add("MUG", 2)).orThrow();

        assertThat(shop.quantities(order, 2).allocated()).isEqualTo(2);
        assertThat(shop.search(dev.oms.port.Query.of(dev.oms.port.Kinds.SOURCING_CASE)))
                .extracting(SourcingCase::line)
                .containsExactly(1);
    }

    @Test
    void somebodyGivesTheNodeAnotherChance() {
        OrderId order = rejected("TEA", 4);

        shop.agent("warehouse")
                .sourcing()
                .lift(order, 1, BERLIN, "roof is mended")
                .orThrow();
        shop.workOff();

        assertThat(shop.quantities(order, 1).allocated()).isEqualTo(4);
        assertThat(shop.level("TEA", "BERLIN").reserved()).isEqualTo(4);
        assertThat(shop.oms.sourcing().parked("").entities()).isEmpty();
    }

    @Test
    void badLiftsAreRefusedByTheFieldThatIsWrong() {
        OrderId order = rejected("TEA", 4);

        assertRefused(shop.oms.sourcing().lift(order, 1, new NodeId("PARIS"), "x"), Refusal.Code.NOT_FOUND, "node");
        assertRefused(shop.oms.sourcing().lift(order, 7, BERLIN, "x"), Refusal.Code.NOT_FOUND, "line");
        assertRefused(shop.oms.sourcing().lift(order, 0, BERLIN, "x"), Refusal.Code.INVALID, "line");
        assertRefused(shop.oms.sourcing().lift(order, 1, BERLIN, " "), Refusal.Code.INVALID, "reason");
        assertRefused(
                shop.oms.sourcing().lift(new OrderId("nobody"), 1, BERLIN, "x"), Refusal.Code.NOT_FOUND, "nobody");
    }

    @Test
    void unitsLostInACountWaitForAPersonWhoSourcesThemAgain() {
        shop.stock("BERLIN", "TEA", 5);
        OrderId order = shop.placePaid(anOrder().line("TEA", 5));

        shop.oms.inventory().adjust("BERLIN", "TEA", 2, "stocktaking").orThrow();

        assertThat(shop.oms.sourcing().worklist("").entities())
                .extracting(each -> each.parked().get(0).reason())
                .containsExactly(Parking.Reason.STOCK_LOST);
        shop.later(Duration.ofDays(2));
        assertThat(shop.quantities(order, 1).open()).isEqualTo(3);
        shop.stock("PARIS", "TEA", 1);

        shop.agent("warehouse").sourcing().again(order).orThrow();

        assertThat(shop.quantities(order, 1).allocated()).isEqualTo(3);
        assertThat(shop.quantities(order, 1).backordered()).isEqualTo(2);
        shop.stock("PARIS", "TEA", 2);
        shop.workOff();
        assertThat(shop.oms.sourcing().worklist("").entities()).isEmpty();
    }

    @Test
    void unitsLostInACountAreCancelledByAPerson() {
        shop.stock("BERLIN", "TEA", 5);
        OrderId order = shop.placePaid(anOrder().line("TEA", 5));
        shop.oms.inventory().adjust("BERLIN", "TEA", 2, "stocktaking").orThrow();

        shop.oms
                .orders()
                .cancel(CancelOrder.units(order, "sold out", new LineUnits(1, 3)))
                .orThrow();

        assertThat(shop.oms.sourcing().parked("").entities()).isEmpty();
        assertThat(shop.quantities(order, 1).allocated()).isEqualTo(2);
    }

    @Test
    void aParkedOrderIsCancelledAndPutAway() {
        OrderId order = rejected("TEA", 4);

        shop.oms.orders().cancel(CancelOrder.all(order, "too late")).orThrow();
        shop.later(Duration.ofDays(1));
        shop.oms.orders().archive(order).orThrow();

        assertThat(shop.search(dev.oms.port.Query.of(dev.oms.port.Kinds.SOURCING_CASE)))
                .isEmpty();
    }

    @Test
    void aTryForAnEarlierParkingDoesNothing() {
        OrderId order = rejected("TEA", 4);

        Outcome<OrderId> outcome = shop.oms.execute(new RetryParked(order.value(), 1, Instant.EPOCH));

        assertThat(outcome.isDone()).isTrue();
        assertThat(onlyParked().parked().get(0).tries()).isZero();
    }

    @Test
    void nothingIsSetAsideForWhatIsAddedWhileAllocationIsOnHold() {
        shop.stock("BERLIN", "TEA", 9);
        OrderId order = shop.placePaid(anOrder().line("TEA", 2));
        shop.oms.orders().hold(order, "fraud", "odd", Operation.ALLOCATE).orThrow();

        shop.oms
                .orders()
                .change(ChangeOrder.of(order).quantity(1, 4).add("MUG", 1))
                .orThrow();
        assertRefused(
                shop.oms.orders().change(ChangeOrder.of(order).add("TEA", 8)), Refusal.Code.OUT_OF_STOCK, "lines[3]");

        assertThat(shop.level("TEA", "BERLIN").reserved()).isEqualTo(2);
        assertThat(shop.quantities(order, 2).open()).isEqualTo(2);
        assertThat(shop.quantities(order, 3).open()).isEqualTo(1);
        shop.oms.orders().releaseHold(order, "fraud").orThrow();
        shop.workOff();
        assertThat(shop.quantities(order, 2).allocated()).isEqualTo(2);
        assertThat(shop.quantities(order, 3).backordered()).isEqualTo(1);
    }

    /** An order whose only node with stock has rejected it. */
    private OrderId rejected(String sku, int units) {
        OrderId order = released(sku, units);
        shop.oms.fulfillments().reject(Shop.work(order, 1), "roof leaks").orThrow();
        shop.workOff();
        return order;
    }

    private SourcingCase onlyParked() {
        List<SourcingCase> parked = shop.oms.sourcing().parked("").entities();
        assertThat(parked).hasSize(1);
        return parked.get(0);
    }
}
