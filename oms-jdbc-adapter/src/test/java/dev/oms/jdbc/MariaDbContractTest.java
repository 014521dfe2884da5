package dev.oms.jdbc;

import javax.sql.DataSource;

final class MariaDbContractTest extends JdbcContract {

    @Override
    DataSource source() {
        return Databases.mariaDb();
    }
}
