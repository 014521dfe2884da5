package dev.oms.persistence.contract.shop;

import static dev.oms.persistence.contract.shop.Shop.anOrder;
import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.common.OrderId;
import dev.oms.order.Operation;
import dev.oms.persistence.RecordPersistence;
import dev.oms.persistence.memory.InMemoryRecordStore;
import org.junit.jupiter.api.Test;

/** What somebody writes between two reads of a verification is not taken for a breach. */
class VerifiedMeanwhileTest {
    private final Tampering store = new Tampering(new InMemoryRecordStore());
    private final Shop shop = new Shop(RecordPersistence.of(store));
    private int left;

    @Test
    void anOrderThatChangesWheneverItsEventsAreReadIsSound() {
        shop.stock("BERLIN", "TEA", 4);
        OrderId order = shop.placePaid(anOrder().line("TEA", 3));

        each(
                4,
                () -> shop.oms
                        .orders()
                        .hold(order, "CHECK-" + left, "somebody has a look", Operation.RELEASE)
                        .orThrow());

        assertThat(shop.oms.verify().breaches()).isEmpty();
        assertThat(left).isZero();
    }

    /** Does something before each of the next reads of the log. */
    private void each(int reads, Runnable deed) {
        left = reads;
        boolean[] busy = new boolean[1];
        store.tamper(log -> {
            if (left == 0 || busy[0]) {
                return log;
            }
            busy[0] = true;
            left--;
            deed.run();
            busy[0] = false;
            return store.log(shop.tenant.value());
        });
    }
}
