/** {@code RecordStore} over JDBC on H2, PostgreSQL and MariaDB. */
module dev.oms.jdbc {
    requires transitive dev.oms.persistence;
    requires transitive java.sql;
    requires flyway.core;

    exports dev.oms.jdbc;
}
