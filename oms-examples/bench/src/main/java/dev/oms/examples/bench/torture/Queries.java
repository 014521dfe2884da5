package dev.oms.examples.bench.torture;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/** Single questions to a server, each on a connection of its own. */
final class Queries {
    private Queries() {}

    /** The first value of the first row; empty where there is no row. */
    static Optional<String> first(String url, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
        }
    }

    /** Whether the server is there and has a row for it. */
    static boolean answers(String url, String sql) {
        try {
            return first(url, sql).isPresent();
        } catch (SQLException e) {
            // Not yet there, or not yet ready: that is what is asked.
            return false;
        }
    }
}
