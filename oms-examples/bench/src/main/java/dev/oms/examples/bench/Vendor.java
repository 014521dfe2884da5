package dev.oms.examples.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;

/** The databases that can be measured. */
enum Vendor {
    POSTGRES,
    MARIADB,
    H2;

    static Vendor of(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        return switch (product.toLowerCase(Locale.ROOT)) {
            case "postgresql" -> POSTGRES;
            case "mariadb" -> MARIADB;
            case "h2" -> H2;
            default -> throw new IllegalArgumentException(product + " is none of PostgreSQL, MariaDB and H2");
        };
    }

    /** As the driver takes it. */
    Object bindable(Instant instant) {
        return this == MARIADB ? LocalDateTime.ofInstant(instant, ZoneOffset.UTC) : instant.atOffset(ZoneOffset.UTC);
    }

    /** Brings the planner's knowledge of a table up to date. */
    String analyze(String table) {
        return (this == POSTGRES ? "VACUUM ANALYZE " : "ANALYZE TABLE ") + table;
    }
}
