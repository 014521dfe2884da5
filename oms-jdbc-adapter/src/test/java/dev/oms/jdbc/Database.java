package dev.oms.jdbc;

import com.zaxxer.hikari.HikariDataSource;

/** The databases that tests go over. */
enum Database {
    H2,
    POSTGRES,
    MARIADB;

    HikariDataSource source() {
        return switch (this) {
            case H2 -> Databases.h2();
            case POSTGRES -> Databases.postgres();
            case MARIADB -> Databases.mariaDb();
        };
    }

    Dialect dialect() {
        return switch (this) {
            case H2 -> new H2();
            case POSTGRES -> new PostgreSql();
            case MARIADB -> new MariaDb();
        };
    }
}
