package dev.oms.jdbc.shop;

import dev.oms.jdbc.JdbcPersistence;
import dev.oms.port.Persistence;
import org.h2.jdbcx.JdbcDataSource;

/** One H2 database for all shop stories of this run. */
final class H2Shop {
    static final Persistence STORE = open();

    private H2Shop() {}

    private static Persistence open() {
        JdbcDataSource dataSource = new JdbcDataSource();
        dataSource.setURL("jdbc:h2:mem:shop;DB_CLOSE_DELAY=-1");
        return JdbcPersistence.of(dataSource);
    }
}
