package dev.oms.persistence.contract.shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.port.Persistence;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** One story about a shop on some store; after each, all laws are checked over everything it wrote. */
public abstract class ShopContract {
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
}
