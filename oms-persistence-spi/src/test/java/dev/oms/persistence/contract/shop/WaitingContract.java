package dev.oms.persistence.contract.shop;

import static dev.oms.persistence.contract.shop.Shop.NEAR_BERLIN;
import static dev.oms.persistence.contract.shop.Shop.anOrder;
import static dev.oms.persistence.contract.shop.Shop.work;
import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.catalog.DefineProducts.Definition;
import dev.oms.command.Plan;
import dev.oms.common.OrderId;
import dev.oms.common.ReturnId;
import dev.oms.fulfillment.PickGoods;
import dev.oms.inventory.DefineNode;
import dev.oms.order.CancelOrder;
import dev.oms.order.LineUnits;
import dev.oms.order.Operation;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who waits for stock gets it as soon as there is some, whatever it was that made it available. */
public abstract class WaitingContract extends ShopContract {

    @Test
    void whoWaitsIsServedAlsoWhenTheItemTakesNoMoreBackorders() {
        OrderId order = shop.placePaid(anOrder().line("MUG", 2));
        shop.oms.catalog().define(Definition.goods("MUG", "10.00", "EUR")).orThrow();

        shop.stock("BERLIN", "MUG", 2).workOff();

        assertThat(shop.quantities(order, 1).allocated()).isEqualTo(2);
    }

    @Test
    void whoBeginsToWaitWhileGoodsComeInIsServed() {
        Plan<OrderId> placing = shop.oms.plan(anOrder().line("MUG", 2)).orThrow();
        shop.stock("BERLIN", "MUG", 2).workOff();

        OrderId order = shop.oms.commit(placing).orThrow();
        shop.workOff();

        assertThat(shop.quantities(order, 1).allocated()).isEqualTo(2);
    }

    @Test
    void whatANodeGivesBackServesThoseWhoWait() {
        shop.stock("BERLIN", "MUG", 2);
        OrderId first = shop.placePaid(anOrder().line("MUG", 2));
        shop.later(Duration.ofMinutes(1));
        OrderId second = shop.placePaid(anOrder().line("MUG", 1));
        shop.makeReady(first);
        shop.later(Duration.ofMinutes(1));

        shop.oms.fulfillments().reject(work(first, 1), "roof leaks").orThrow();
        shop.workOff();

        assertThat(shop.quantities(second, 1).allocated()).isEqualTo(1);
        assertThat(shop.quantities(first, 1).backordered()).isEqualTo(2);
        assertThat(shop.level("MUG", "BERLIN").available()).isEqualTo(1);
    }

    @Test
    void unitsThatAreNotOnTheShelfWaitForTheNextReceiptAlsoWhereTheItemTakesNoBackorders() {
        shop.stock("BERLIN", "TEA", 3);
        OrderId order = shop.placePaid(anOrder().line("TEA", 3));
        shop.oms.fulfillments().release(order).orThrow();
        shop.oms
                .execute(new PickGoods(work(order, 1).value(), List.of(), List.of(new LineUnits(1, 3)), "shelf empty"))
                .orThrow();
        shop.workOff();
        assertThat(shop.quantities(order, 1).backordered()).isEqualTo(3);

        shop.stock("BERLIN", "TEA", 3).workOff();

        assertThat(shop.quantities(order, 1).allocated()).isEqualTo(3);
    }

    @Test
    void aNodeThatWorksAgainServesThoseWhoWait() {
        shop.stock("BERLIN", "MUG", 2);
        deliversFromBerlin(false);
        OrderId order = shop.placePaid(anOrder().line("MUG", 2));
        assertThat(shop.quantities(order, 1).backordered()).isEqualTo(2);

        deliversFromBerlin(true);
        shop.workOff();

        assertThat(shop.quantities(order, 1).allocated()).isEqualTo(2);
    }

    @Test
    void whatACountFindsServesThoseWhoWait() {
        OrderId order = shop.placePaid(anOrder().line("MUG", 2));

        shop.find("BERLIN", "MUG", 2);
        shop.workOff();

        assertThat(shop.quantities(order, 1).allocated()).isEqualTo(2);
    }

    @Test
    void whatComesBackServesThoseWhoWaitAlsoWhenItWasSoldWithoutBackorders() {
        shop.oms.catalog().define(Definition.goods("MUG", "10.00", "EUR")).orThrow();
        shop.stock("BERLIN", "MUG", 1);
        OrderId first = shop.placePaid(anOrder().line("MUG", 1));
        shop.shipAll(first);
        shop.oms
                .catalog()
                .define(Definition.goods("MUG", "10.00", "EUR").withBackorders())
                .orThrow();
        OrderId second = shop.placePaid(anOrder().line("MUG", 1));

        ReturnId back = shop.oms
                .returns()
                .request(first, "too small", new LineUnits(1, 1))
                .orThrow();
        shop.oms.returns().receive(back, "PARIS").orThrow();
        shop.oms.returns().inspect(back).orThrow();
        shop.workOff();

        assertThat(shop.quantities(second, 1).allocated()).isEqualTo(1);
    }

    @Test
    void unitsCancelledByWhoBoughtWithoutBackordersServeThoseWhoWait() {
        shop.oms.catalog().define(Definition.goods("MUG", "10.00", "EUR")).orThrow();
        shop.stock("BERLIN", "MUG", 1);
        OrderId first = shop.placePaid(anOrder().line("MUG", 1));
        shop.oms
                .catalog()
                .define(Definition.goods("MUG", "10.00", "EUR").withBackorders())
                .orThrow();
        OrderId second = shop.placePaid(anOrder().line("MUG", 1));

        shop.oms.orders().cancel(CancelOrder.all(first, "changed mind")).orThrow();
        shop.workOff();

        assertThat(shop.quantities(second, 1).allocated()).isEqualTo(1);
    }

    @Test
    void anOrderOnHoldIsPassedOverAndKeepsItsPlace() {
        OrderId first = shop.placePaid(anOrder().line("MUG", 2));
        shop.later(Duration.ofMinutes(1));
        OrderId second = shop.placePaid(anOrder().line("MUG", 2));
        shop.later(Duration.ofMinutes(1));
        OrderId third = shop.placePaid(anOrder().line("MUG", 2));
        shop.oms.orders().hold(first, "fraud", "", Operation.ALLOCATE).orThrow();

        shop.stock("BERLIN", "MUG", 1).workOff();
        assertThat(shop.quantities(first, 1).allocated()).isZero();
        assertThat(shop.quantities(second, 1).allocated()).isEqualTo(1);
        assertThat(shop.oms.inventory().queue("MUG", "").entities())
                .extracting(place -> place.order())
                .containsExactly(first, second, third);

        shop.oms.orders().releaseHold(first, "fraud").orThrow();
        shop.stock("BERLIN", "MUG", 2).workOff();
        assertThat(shop.quantities(first, 1).allocated()).isEqualTo(2);
        assertThat(shop.quantities(third, 1).allocated()).isZero();
    }

    @Test
    void theEndOfAHoldServesWhatWaitedBehindIt() {
        OrderId order = shop.placePaid(anOrder().line("MUG", 2));
        shop.oms.orders().hold(order, "fraud", "", Operation.ALLOCATE).orThrow();
        shop.oms
                .orders()
                .hold(order, "credit", "", Operation.ALLOCATE, Operation.RELEASE)
                .orThrow();
        shop.stock("BERLIN", "MUG", 2).workOff();

        shop.oms.orders().releaseHold(order, "fraud").orThrow();
        shop.workOff();
        assertThat(shop.quantities(order, 1).backordered()).isEqualTo(2);
        shop.oms.orders().releaseHold(order, "credit").orThrow();
        shop.workOff();

        assertThat(shop.quantities(order, 1).allocated()).isEqualTo(2);
    }

    @Test
    void unitsGivenBackUnderAHoldAreSourcedAgainWhenItEnds() {
        shop.stock("BERLIN", "TEA", 2).stock("PARIS", "TEA", 2);
        OrderId order = shop.placePaid(anOrder().line("TEA", 2));
        shop.makeReady(order);
        shop.oms.orders().hold(order, "fraud", "", Operation.ALLOCATE).orThrow();
        shop.oms.fulfillments().reject(work(order, 1), "roof leaks").orThrow();
        shop.workOff();
        assertThat(shop.quantities(order, 1).open()).isEqualTo(2);

        shop.oms.orders().releaseHold(order, "fraud").orThrow();
        shop.workOff();

        assertThat(shop.quantities(order, 1).allocated()).isEqualTo(2);
    }

    private void deliversFromBerlin(boolean active) {
        shop.oms.execute(new DefineNode("BERLIN", "", NEAR_BERLIN, active)).orThrow();
    }
}
