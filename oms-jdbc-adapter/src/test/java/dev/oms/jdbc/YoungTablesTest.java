package dev.oms.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When PostgreSQL is told to look at a table again. */
class YoungTablesTest {
    private final HikariDataSource source = Databases.postgres();
    private final Connections connections = new OwnConnections(source, new PostgreSql());

    @Test
    void aTableThatComesLateIsLookedAtHoweverMuchWasWrittenToOthers() throws Exception {
        execute(
                "CREATE TABLE young_early (n int)",
                "CREATE TABLE young_late (n int)",
                "INSERT INTO young_late SELECT generate_series(1, 500)");
        YoungTables upkeep = new YoungTables(List.of("young_early", "young_late"));

        upkeep.written(connections, List.of(rows("young_early", 2_000_000)));
        upkeep.written(connections, List.of(rows("young_early", 2_000_000), rows("young_late", 255)));
        assertThat(seen("young_late")).isNegative();

        upkeep.written(connections, List.of(rows("young_late", 1)));
        assertThat(seen("young_late")).isEqualTo(500);
    }

    private static Change.Rows rows(String table, int count) {
        Change change = new UnnestChanges().insert(table, List.of(Column.integer("n")), List.of());
        return change.of(Collections.nCopies(count, new Object[] {1L}));
    }

    /** Rows that the database believes to be in a table; below 0 before it was looked at. */
    private double seen(String table) throws Exception {
        return ((Number) Rows.of(source, "SELECT reltuples FROM pg_class WHERE relname = '" + table + "'")
                        .get(0)
                        .get(0))
                .doubleValue();
    }

    private void execute(String... statements) throws Exception {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
