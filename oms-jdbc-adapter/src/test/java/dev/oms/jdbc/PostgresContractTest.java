package dev.oms.jdbc;

import javax.sql.DataSource;

final class PostgresContractTest extends JdbcContract {

    @Override
    DataSource source() {
        return Databases.postgres();
    }
}
