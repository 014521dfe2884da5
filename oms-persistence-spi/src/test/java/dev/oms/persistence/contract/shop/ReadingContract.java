package dev.oms.persistence.contract.shop;

import static dev.oms.persistence.contract.shop.Shop.anOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.oms.command.RefusedException;
import dev.oms.common.InvariantViolation;
import dev.oms.port.EventQuery;
import dev.oms.port.Kinds;
import dev.oms.port.Query;
import org.junit.jupiter.api.Test;

/** What can be read, by whom, and how much at once. */
public abstract class ReadingContract extends ShopContract {

    @Test
    void stockLevelsAreForThoseWhoMayLookAtEverybodysBusiness() {
        shop.stock("BERLIN", "TEA", 5);

        assertThat(shop.oms.inventory().levels("TEA")).hasSize(1);
        assertThat(shop.agent("warehouse").inventory().levels("TEA")).hasSize(1);
        assertThat(shop.agent("catalog").inventory().levels("TEA")).isEmpty();
        assertThat(shop.customer("C-1").inventory().levels("TEA")).isEmpty();
    }

    @Test
    void eventsAreForThoseWhoMayLookAtEverybodysBusiness() {
        assertThatThrownBy(() -> shop.customer("C-1").subscribe("mine", event -> {}))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("customer:C-1");
        assertThatThrownBy(() -> shop.agent("sales").subscribe("mine", event -> {}))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> shop.agent("sales").events(0, 10)).isInstanceOf(RefusedException.class);
        shop.agent("admin").subscribe("ours", event -> {});
        assertThat(shop.agent("admin").events(0, 10)).isNotEmpty();
    }

    @Test
    void aPageOfEventsHasALimit() {
        assertThat(shop.oms.events(0, 1)).hasSize(1);
        assertThat(shop.oms.events(0, EventQuery.MAX_LIMIT)).isNotEmpty();
        for (int limit : new int[] {Integer.MIN_VALUE, -1, 0, EventQuery.MAX_LIMIT + 1, Integer.MAX_VALUE}) {
            assertThatThrownBy(() -> shop.oms.events(0, limit))
                    .isInstanceOf(InvariantViolation.class)
                    .hasMessageContaining("1 to 5000")
                    .hasMessageContaining(Integer.toString(limit));
        }
        assertThatThrownBy(() -> shop.oms.events(-1, 10))
                .isInstanceOf(InvariantViolation.class)
                .hasMessageContaining("-1");
    }

    @Test
    void aPageOfOrdersHasALimit() {
        for (int limit : new int[] {-1, 0, Query.MAX_LIMIT + 1}) {
            assertThatThrownBy(() -> Query.of(Kinds.ORDER).limit(limit)).isInstanceOf(InvariantViolation.class);
        }
    }

    @Test
    void workIsDoneInBitesOfAtLeastOneTask() {
        for (int limit : new int[] {-1, 0}) {
            assertThatThrownBy(() -> shop.oms.work(limit))
                    .isInstanceOf(InvariantViolation.class)
                    .hasMessageContaining(Integer.toString(limit));
        }
        shop.stock("BERLIN", "TEA", 5);
        shop.place(anOrder().line("TEA", 1));
        shop.oms.subscribe("all", event -> {});

        assertThat(shop.oms.work(Integer.MAX_VALUE)).isPositive();
    }
}
