package dev.oms.persistence.contract.shop;

import static dev.oms.persistence.contract.shop.Shop.anOrder;
import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.command.Outcome;
import dev.oms.command.Plan;
import dev.oms.command.Reason;
import dev.oms.command.Refusal;
import dev.oms.common.NodeId;
import dev.oms.common.OrderId;
import dev.oms.inventory.AdjustStock;
import dev.oms.inventory.ExpectSupply;
import dev.oms.inventory.HeldUnits;
import dev.oms.inventory.QueuePlace;
import dev.oms.inventory.ShortfallPolicy;
import dev.oms.inventory.StockChange;
import dev.oms.inventory.StockFellShort;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Fewer are there than were set aside: the orders hit are named, and what is not there is promised to nobody. */
public abstract class ShortfallContract extends ShopContract {

    @Test
    void theOrdersHitAreReportedTheLatestFirst() {
        shop.stock("BERLIN", "TEA", 10);
        OrderId first = shop.placePaid(anOrder().line("TEA", 4));
        OrderId second = shop.placePaid(anOrder().line("TEA", 4));

        Outcome<NodeId> outcome = shop.oms.inventory().adjust("BERLIN", "TEA", 3, "stocktaking");

        assertThat(outcome.isDone()).isTrue();
        assertThat(shop.level("TEA", "BERLIN").onHand()).isEqualTo(3);
        assertThat(shop.level("TEA", "BERLIN").reserved()).isEqualTo(3);
        assertThat(shop.quantities(first, 1).allocated()).isEqualTo(3);
        assertThat(shop.quantities(first, 1).open()).isEqualTo(1);
        assertThat(shop.quantities(second, 1).open()).isEqualTo(4);
        assertThat(fellShort().lost())
                .extracting(HeldUnits::reference, HeldUnits::units)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(second + "/1", 4L),
                        org.assertj.core.groups.Tuple.tuple(first + "/1", 1L));
    }

    @Test
    void aPlanNamesTheOrdersHitAndChangesNothing() {
        shop.stock("BERLIN", "TEA", 10);
        OrderId order = shop.placePaid(anOrder().line("TEA", 4));

        Plan<NodeId> plan = shop.oms
                .plan(new AdjustStock("BERLIN", "TEA", 1, "stocktaking"))
                .orThrow();

        assertThat(plan.warnings())
                .extracting(Reason::text)
                .singleElement()
                .asString()
                .contains(order + "/1");
        assertThat(shop.level("TEA", "BERLIN").reserved()).isEqualTo(4);
        shop.oms.commit(plan).orThrow();
        assertThat(shop.quantities(order, 1).open()).isEqualTo(3);
    }

    @Test
    void byPolicyTheyAreSourcedFromOtherNodes() {
        with(ShortfallPolicy.resource());
        shop.stock("BERLIN", "TEA", 5);
        OrderId order = shop.placePaid(anOrder().line("TEA", 5));
        shop.stock("PARIS", "TEA", 2);

        shop.oms.inventory().adjust("BERLIN", "TEA", 1, "stocktaking").orThrow();
        shop.workOff();

        assertThat(shop.level("TEA", "PARIS").reserved()).isEqualTo(2);
        assertThat(shop.quantities(order, 1).allocated()).isEqualTo(3);
        assertThat(shop.quantities(order, 1).backordered()).isEqualTo(2);
    }

    @Test
    void byPolicyTheyWait() {
        with(ShortfallPolicy.backorder());
        shop.stock("BERLIN", "TEA", 5);
        OrderId order = shop.placePaid(anOrder().line("TEA", 5));

        shop.oms.inventory().adjust("BERLIN", "TEA", 1, "stocktaking").orThrow();

        assertThat(shop.quantities(order, 1).backordered()).isEqualTo(4);
        shop.stock("PARIS", "TEA", 4);
        shop.workOff();
        assertThat(shop.quantities(order, 1).allocated()).isEqualTo(5);
    }

    @Test
    void whoWaitsAfterACountHasItsShareOfWhatIsExpectedBeforeAnybodyWorks() {
        with(ShortfallPolicy.backorder());
        Instant due = Instant.parse("2026-05-14T00:00:00Z");
        shop.stock("BERLIN", "MUG", 6);
        shop.oms
                .inventory()
                .expect(ExpectSupply.purchase("PO-1", "MUG", "BERLIN", 10, due))
                .orThrow();
        OrderId counted = shop.placePaid(anOrder().line("MUG", 6));
        shop.workOff();

        shop.oms.inventory().adjust("BERLIN", "MUG", 0, "stocktaking").orThrow();
        OrderId later = shop.place(anOrder().line("MUG", 6));

        assertThat(promised(counted)).contains(due);
        assertThat(promised(later)).isEmpty();
    }

    private Optional<Instant> promised(OrderId order) {
        return shop.oms.inventory().place(order, 1).flatMap(QueuePlace::promisedFor);
    }

    @Test
    void byPolicyTheCountIsRefused() {
        with(ShortfallPolicy.refuse());
        shop.stock("BERLIN", "TEA", 5);
        OrderId order = shop.placePaid(anOrder().line("TEA", 5));

        Outcome<NodeId> outcome = shop.oms.inventory().adjust("BERLIN", "TEA", 1, "stocktaking");

        assertRefused(outcome, Refusal.Code.TOO_MANY_UNITS, "counted");
        assertThat(outcome.reasons().toString()).contains("4 for " + order + "/1");
        assertThat(shop.level("TEA", "BERLIN").onHand()).isEqualTo(5);
    }

    @Test
    void workThatHasNotBegunIsGivenBackAndPickedUnitsStay() {
        shop.stock("BERLIN", "TEA", 6);
        OrderId picked = shop.placePaid(anOrder().line("TEA", 2));
        shop.oms.fulfillments().release(picked).orThrow();
        shop.oms.fulfillments().pick(Shop.work(picked, 1)).orThrow();
        OrderId released = shop.placePaid(anOrder().line("TEA", 3));
        shop.oms.fulfillments().release(released).orThrow();

        assertRefused(
                shop.oms.inventory().adjust("BERLIN", "TEA", 1, "stocktaking"), Refusal.Code.TOO_MANY_UNITS, "counted");
        shop.oms.inventory().adjust("BERLIN", "TEA", 4, "stocktaking").orThrow();

        assertThat(shop.quantities(released, 1).released()).isEqualTo(2);
        assertThat(shop.quantities(released, 1).open()).isEqualTo(1);
        assertThat(shop.quantities(picked, 1).picked()).isEqualTo(2);
    }

    @Test
    void whatBreaksIsLostLikeWhatIsNotFound() {
        with(ShortfallPolicy.backorder());
        shop.stock("BERLIN", "TEA", 5);
        OrderId order = shop.placePaid(anOrder().line("TEA", 4));

        shop.oms.inventory().scrap("BERLIN", "TEA", 3, "wet").orThrow();

        assertThat(shop.level("TEA", "BERLIN").onHand()).isEqualTo(2);
        assertThat(shop.quantities(order, 1).backordered()).isEqualTo(2);
    }

    @Test
    void quarantinedUnitsAreThereAndNotSoldUntilTheyAreCleared() {
        shop.stock("BERLIN", "TEA", 5);

        shop.oms.inventory().quarantine("BERLIN", "TEA", 3, "smells odd").orThrow();
        assertThat(shop.level("TEA", "BERLIN").available()).isEqualTo(2);
        assertThat(shop.level("TEA", "BERLIN").quarantined()).isEqualTo(3);
        shop.oms.inventory().clear("BERLIN", "TEA", 2, "smells of tea").orThrow();
        change(StockChange.SCRAP_QUARANTINED, 1).orThrow();
        change(StockChange.FIND, 4).orThrow();
        change(StockChange.MISS, 1).orThrow();

        assertThat(shop.level("TEA", "BERLIN").onHand()).isEqualTo(7);
        assertThat(shop.level("TEA", "BERLIN").quarantined()).isZero();
    }

    @Test
    void noMoreChangesThanThereIs() {
        shop.stock("BERLIN", "TEA", 2);

        assertRefused(change(StockChange.SCRAP, 3), Refusal.Code.TOO_MANY_UNITS, "items[0].units");
        assertRefused(change(StockChange.CLEAR, 1), Refusal.Code.TOO_MANY_UNITS, "items[0].units");
        assertRefused(change(StockChange.SCRAP_QUARANTINED, 1), Refusal.Code.TOO_MANY_UNITS, "items[0].units");
        assertRefused(change(StockChange.FIND, -1), Refusal.Code.INVALID, "items[0].units");
        assertRefused(shop.oms.inventory().scrap("ROME", "TEA", 1, "x"), Refusal.Code.NOT_FOUND, "ROME");
        assertRefused(shop.oms.inventory().scrap("BERLIN", "SAND", 1, "x"), Refusal.Code.NOT_FOUND, "items[0].sku");
        assertRefused(shop.oms.inventory().scrap("BERLIN", "TEA", 1, " "), Refusal.Code.INVALID, "reason");
    }

    private Outcome<NodeId> change(StockChange change, long units) {
        return shop.oms.inventory().change(change, "BERLIN", "TEA", units, "because");
    }

    private void with(ShortfallPolicy policy) {
        shop = new Shop(persistence(), builder -> builder.shortfalls(policy));
    }

    private StockFellShort fellShort() {
        List<StockFellShort> all = shop.oms.events(0, 1000).stream()
                .map(each -> each.event())
                .filter(StockFellShort.class::isInstance)
                .map(StockFellShort.class::cast)
                .toList();
        assertThat(all).hasSize(1);
        return all.get(0);
    }
}
