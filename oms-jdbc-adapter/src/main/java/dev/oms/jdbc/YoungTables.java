package dev.oms.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Keeps PostgreSQL's statistics of young tables fresh. Statements are prepared while a table is empty, with plans that
 * read all of it, and such a plan is kept until the table is analysed: by autovacuum once a minute, which is tens of
 * thousands of rows too late. So the store has it analysed each time it has written four times as many rows as before.
 */
final class YoungTables implements Upkeep {
    private static final long FIRST = 256;
    private static final long LAST = 300_000;
    private final List<String> tables;
    private final AtomicLong written = new AtomicLong();
    private final AtomicLong next = new AtomicLong(FIRST);

    YoungTables(List<String> tables) {
        this.tables = List.copyOf(tables);
    }

    @Override
    public void written(Connections connections, int rows) throws SQLException {
        long due = next.get();
        if (due <= LAST && written.addAndGet(rows) >= due && next.compareAndSet(due, due * 4)) {
            connections.single(this::analyse);
        }
    }

    private boolean analyse(Connection connection) throws SQLException {
        // A table that somebody else owns is skipped with a warning, which is as it should be.
        List<String> young = young(connection);
        if (!young.isEmpty()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("ANALYZE (SKIP_LOCKED) " + String.join(", ", young));
            }
        }
        return true;
    }

    private List<String> young(Connection connection) throws SQLException {
        List<String> young = new ArrayList<>();
        String sql =
                "SELECT name FROM unnest(?) AS t (name) JOIN pg_class ON oid = to_regclass(name) WHERE reltuples < ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("text", tables.toArray()));
            statement.setLong(2, LAST);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    young.add(row.getString(1));
                }
            }
        }
        return young;
    }
}
