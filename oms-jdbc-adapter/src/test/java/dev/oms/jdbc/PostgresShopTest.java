package dev.oms.jdbc;

import dev.oms.persistence.contract.shop.WholeShopContract;
import dev.oms.port.Persistence;

class PostgresShopTest extends WholeShopContract {
    private static final Persistence STORE =
            JdbcPersistence.on(Databases.postgres()).tablePrefix("shop_").build();

    @Override
    protected Persistence persistence() {
        return STORE;
    }
}
