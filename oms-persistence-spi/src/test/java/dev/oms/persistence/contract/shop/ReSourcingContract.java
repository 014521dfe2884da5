package dev.oms.persistence.contract.shop;

import static dev.oms.persistence.contract.shop.Shop.anOrder;
import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.command.Plan;
import dev.oms.command.Reason;
import dev.oms.command.Refusal;
import dev.oms.common.OrderId;
import dev.oms.order.Operation;
import dev.oms.order.ReSourceOrder;
import dev.oms.sourcing.CostModel;
import dev.oms.sourcing.SourcingPolicy;
import org.junit.jupiter.api.Test;

/** What is allocated goes to where it can be had better, with the gain told before, and stays where it cannot. */
public abstract class ReSourcingContract extends ShopContract {

    @Test
    void twoParcelsBecomeOneAfterStockCameIn() {
        OrderId order = fromTwoNodes();
        shop.stock("BERLIN", "TEA", 2);

        Plan<OrderId> plan =
                shop.oms.plan(new ReSourceOrder(order.value(), "new stock")).orThrow();

        assertThat(plan.reasons())
                .filteredOn(each -> each.code().equals("gain"))
                .extracting(Reason::text)
                .containsExactly("2 parcel(s), 877 km become 1 parcel(s), 24 km");
        assertThat(shop.level("TEA", "PARIS").reserved()).isEqualTo(2);
        shop.oms.commit(plan).orThrow();
        assertThat(shop.level("TEA", "PARIS").reserved()).isZero();
        assertThat(shop.level("TEA", "BERLIN").reserved()).isEqualTo(4);
        assertThat(shop.quantities(order, 1).allocated()).isEqualTo(4);
        assertThat(shop.oms.sourcing().explain(order)).contains("new stock");
    }

    @Test
    void whatTheCostModelCountsIsWhatIsGained() {
        shop = new Shop(
                persistence(),
                builder -> builder.sourcing(SourcingPolicy.cheapest(
                        CostModel.in("EUR").perShipment(390).fee("BERLIN", 200))));
        shop.stock("BERLIN", "TEA", 4);
        OrderId order = shop.placePaid(anOrder().line("TEA", 4));
        shop.stock("PARIS", "TEA", 4);

        Plan<OrderId> plan =
                shop.oms.plan(new ReSourceOrder(order.value(), "cheaper")).orThrow();

        assertThat(plan.reasons().toString()).contains("5.90 EUR, proven the least", "3.90 EUR, proven the least");
    }

    @Test
    void whatCannotBeHadBetterStays() {
        OrderId order = fromTwoNodes();

        assertRefused(shop.oms.sourcing().reSource(order, "just so"), Refusal.Code.WRONG_STATE, order.value());
        assertThat(shop.level("TEA", "PARIS").reserved()).isEqualTo(2);
    }

    @Test
    void workThatWasGivenOutStaysWhereItIs() {
        OrderId order = fromTwoNodes();
        shop.oms.fulfillments().release(order).orThrow();
        shop.stock("BERLIN", "TEA", 9);

        assertRefused(shop.oms.sourcing().reSource(order, "new stock"), Refusal.Code.WRONG_STATE, order.value());
    }

    @Test
    void badRequestsAreRefused() {
        OrderId order = fromTwoNodes();

        assertRefused(shop.oms.sourcing().reSource(order, " "), Refusal.Code.INVALID, "reason");
        assertRefused(shop.oms.sourcing().reSource(new OrderId("nobody"), "x"), Refusal.Code.NOT_FOUND, "nobody");
        shop.oms.orders().hold(order, "fraud", "odd", Operation.ALLOCATE).orThrow();
        assertRefused(shop.oms.sourcing().reSource(order, "x"), Refusal.Code.ON_HOLD, order.value());
    }

    private OrderId fromTwoNodes() {
        shop.stock("BERLIN", "TEA", 2).stock("PARIS", "TEA", 2);
        return shop.placePaid(anOrder().line("TEA", 4));
    }
}
