package dev.oms.persistence.contract.shop;

import static dev.oms.persistence.contract.shop.Shop.anOrder;
import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.common.NodeId;
import dev.oms.common.OrderId;
import dev.oms.order.CancelOrder;
import dev.oms.persistence.RecordPersistence;
import dev.oms.persistence.memory.InMemoryRecordStore;
import dev.oms.testkit.SimulatedExternalInventory;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** More claims than a page holds: too many to be made on every database. */
class ManyClaimsTest {
    @Test
    void whatIsUnderWayIsFoundBehindAllThatIsOver() {
        SimulatedExternalInventory keeper = new SimulatedExternalInventory(() -> Instant.parse("2026-03-02T09:00:00Z"));
        Shop shop = Shop.keptBy(keeper, RecordPersistence.of(new InMemoryRecordStore()));
        shop.stock("BERLIN", "TEA", 2000);
        for (int i = 0; i < 200; i++) {
            OrderId over = shop.place(anOrder().line("TEA", 1));
            shop.oms.execute(CancelOrder.all(over, "no")).orThrow();
        }
        shop.workOff();
        assertThat(underWay(shop)).isEmpty();

        OrderId order = shop.placePaid(anOrder().line("TEA", 1));

        assertThat(underWay(shop)).containsExactly(order);
    }

    private static Iterable<OrderId> underWay(Shop shop) {
        return shop.oms
                .externalStock()
                .underWay(new NodeId("BERLIN"))
                .orElseThrow()
                .claims();
    }
}
