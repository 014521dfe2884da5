package dev.oms.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/**
 * Keeps PostgreSQL's statistics of young tables fresh. Statements are prepared while a table is empty, with plans that
 * read all of it, and such a plan is kept until the table is analysed: by autovacuum once a minute, which is tens of
 * thousands of rows too late. So the store has a table analysed each time it has written four times as many rows to it as
 * before.
 */
final class YoungTables implements Upkeep {
    private static final long FIRST = 256;
    private static final long LAST = 300_000;
    private final Map<String, Growth> tables;

    YoungTables(List<String> tables) {
        this.tables = tables.stream().collect(Collectors.toUnmodifiableMap(table -> table, table -> new Growth()));
    }

    @Override
    public void written(Connections connections, List<Change.Rows> changes) throws SQLException {
        List<String> due = new ArrayList<>();
        for (Change.Rows rows : changes) {
            String table = rows.change().table();
            Growth growth = tables.get(table);
            if (growth != null && growth.isDueAfter(rows.values().size())) {
                due.add(table);
            }
        }
        if (!due.isEmpty()) {
            connections.single(connection -> analyse(connection, due));
        }
    }

    /** How many rows were written to a table, and with how many it is to be analysed. */
    private static final class Growth {
        private final AtomicLong written = new AtomicLong();
        private final AtomicLong next = new AtomicLong(FIRST);

        boolean isDueAfter(int rows) {
            long due = next.get();
            return due <= LAST && written.addAndGet(rows) >= due && next.compareAndSet(due, due * 4);
        }
    }

    private static boolean analyse(Connection connection, List<String> due) throws SQLException {
        // A table that somebody else owns is skipped with a warning, which is as it should be.
        List<String> young = young(connection, due);
        if (!young.isEmpty()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("ANALYZE (SKIP_LOCKED) " + String.join(", ", young));
            }
        }
        return true;
    }

    private static List<String> young(Connection connection, List<String> tables) throws SQLException {
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
