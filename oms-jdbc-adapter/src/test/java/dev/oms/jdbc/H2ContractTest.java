package dev.oms.jdbc;

import javax.sql.DataSource;

final class H2ContractTest extends JdbcContract {

    @Override
    DataSource source() {
        return Databases.h2();
    }
}
