package dev.oms.persistence.contract.shop;

import static dev.oms.persistence.contract.shop.Shop.anOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.oms.command.Outcome;
import dev.oms.common.FulfillmentId;
import dev.oms.common.OrderId;
import dev.oms.fulfillment.DispatchGoods;
import dev.oms.inventory.LotItem;
import dev.oms.inventory.TrackStock;
import dev.oms.order.LineLot;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Whatever becomes of units that are told apart, lots are what their movements add up to, the stock is what its lots are, and
 * no serial number is at two places. How often is said by {@code -Doms.interleavings}, as for other random histories.
 */
public abstract class LotHistoryContract extends ShopContract {
    private static final int TIMES = Math.max(1, Integer.getInteger("oms.interleavings", 25) / 5);
    private static final long FIRST_SEED = Long.getLong("oms.interleavingSeed", 1);

    @Test
    void noHistoryBreaksALaw() {
        for (long seed = FIRST_SEED; seed < FIRST_SEED + TIMES; seed++) {
            LotHistory history = new LotHistory(new Shop(persistence()));
            RandomGenerator random = new SplittableRandom(seed);
            assertThatCode(() -> history.play(random, 40))
                    .as("history %d", seed)
                    .doesNotThrowAnyException();
        }
    }

    /** Found by chance: a transfer brings a unit that somebody waits for, and which may not leave any more. */
    @Test
    void whoeverWaitsForUnitsThatArriveUnfitCountsOnThemNoMore() {
        new LotHistory(shop).play(new SplittableRandom(100_466), 40);

        assertThat(shop.oms.verify().breaches()).isEmpty();
    }

    @Test
    void ofTwoWhoShipTheSameUnitOneDoes() {
        shop.oms.inventory().track(TrackStock.bySerial("TEA")).orThrow();
        shop.oms
                .inventory()
                .receive("BERLIN", LotItem.serial("TEA", "S1"), LotItem.serial("TEA", "S2"))
                .orThrow();
        List<FulfillmentId> works = Stream.of(released(), released()).toList();

        List<Boolean> done = works.parallelStream()
                .<Outcome<?>>map(work ->
                        shop.oms.execute(DispatchGoods.all(work, "DHL", "JJD1").of(new LineLot(1, "S1", 1))))
                .map(Outcome::isDone)
                .toList();

        assertThat(done).containsExactlyInAnyOrder(true, false);
        assertThat(shop.oms.inventory().shipped("TEA", "S1", "").entities()).hasSize(1);
    }

    private FulfillmentId released() {
        OrderId order = shop.placePaid(anOrder().line("TEA", 1));
        shop.oms.fulfillments().release(order).orThrow();
        return Shop.work(order, 1);
    }
}
