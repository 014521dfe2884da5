package dev.oms.persistence.contract.shop;

import static dev.oms.persistence.contract.shop.Shop.anOrder;
import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.command.Outcome;
import dev.oms.command.Refusal;
import dev.oms.common.OrderId;
import dev.oms.port.Persistence;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** One story about a shop on some store; after each, all laws are checked over everything it wrote. */
public abstract class ShopContract {
    static {
        // What is awaited comes at once, or on a crowded machine later; how much later is not what is tested.
        Awaitility.setDefaultTimeout(Duration.ofMinutes(1));
    }

    Shop shop;

    /** A store that several tests may share: each test has a tenant of its own. */
    protected abstract Persistence persistence();

    @BeforeEach
    void openShop() {
        shop = new Shop(persistence());
    }

    @AfterEach
    void allLawsHold() {
        assertThat(shop.oms.verify().breaches()).isEmpty();
    }

    static void assertRefused(Outcome<?> outcome, Refusal.Code code, String... paths) {
        assertThat(outcome.reasons()).extracting(Refusal::code).containsOnly(code);
        assertThat(outcome.reasons()).extracting(Refusal::subject).containsExactly(paths);
    }

    OrderId released(String sku, int units) {
        shop.stock("BERLIN", sku, units);
        OrderId order = shop.placePaid(anOrder().line(sku, units));
        shop.oms.fulfillments().release(order).orThrow();
        return order;
    }
}
