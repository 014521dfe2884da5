package dev.oms.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.persistence.EventAppend;
import dev.oms.persistence.EventLookup;
import dev.oms.persistence.RecordBatch;
import dev.oms.persistence.RecordStore;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a reader of events asks is looked up in an index, so that it takes no longer as the log grows. */
final class EventPlansTest {
    private static final int FIRST = 200;
    private static final int DOUBLINGS = 7;

    @ParameterizedTest
    @EnumSource
    void aLongLogIsReadByIndexOnly(Database database) throws SQLException {
        JdbcPersistence settings = JdbcPersistence.on(database.source()).tablePrefix(Databases.freshPrefix());
        Samples orders = begun(settings);
        Dialect dialect = database.dialect();
        Tables tables = new Tables(settings.names(), dialect, Samples.KINDS);
        EventLog log = new EventLog(dialect, tables, new OwnConnections(database.source(), dialect), new Attempts(1));

        try (Connection connection = database.source().getConnection()) {
            int last = grown(connection, tables.event());
            analyse(database, connection, tables.event());
            for (Sql asked : List.of(
                    log.anUnnumbered(),
                    log.unnumbered(),
                    log.page(new EventLookup(orders.tenant(), Set.of(), last - 50, 20)),
                    log.page(new EventLookup(orders.tenant(), Set.of("O-7"), last - 50, 20)))) {
                String plan = plan(connection, dialect, asked);

                assertThat(plan).as(asked.toString()).matches(byIndex(database));
                assertThat(plan).as(asked.toString()).doesNotContain("Seq Scan", "Sort", "filesort", "tableScan");
            }
        }
    }

    private static String byIndex(Database database) {
        return switch (database) {
            case H2 -> "(?s).*/\\* PUBLIC\\.[A-Z0-9_]+: .* \\*/.*";
            case POSTGRES -> "(?s).*Index (Only )?Scan using.*";
            case MARIADB -> "(?s).*\\b(ref|range)\\b.*";
        };
    }

    private static Samples begun(JdbcPersistence settings) {
        RecordStore store = settings.recordStore();
        store.prepare(Samples.KINDS);
        Samples orders = Samples.in(store);
        List<EventAppend> events = IntStream.range(0, FIRST)
                .mapToObj(i -> orders.batch("r", "O-" + i % 50, i + 1).events().get(0))
                .toList();
        store.commit(new RecordBatch(
                orders.batch("r", "O-1", 1).request(), Samples.NOON, List.of(), List.of(), List.of(), events));
        assertThat(orders.events()).hasSize(FIRST);
        return orders;
    }

    /** Doubles the log some times; answers the last position. */
    private static int grown(Connection connection, String table) throws SQLException {
        String rest =
                "tenant, owner, subject_kind, subject_id, version, type, happened_at, actor, request, note, body, seal";
        int length = FIRST;
        try (Statement statement = connection.createStatement()) {
            for (int i = 0; i < DOUBLINGS; i++, length *= 2) {
                statement.execute("INSERT INTO " + table + " (position, " + rest + ") SELECT position + " + length
                        + ", " + rest + " FROM " + table);
            }
        }
        return length;
    }

    private static void analyse(Database database, Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute((database == Database.POSTGRES ? "VACUUM ANALYZE " : "ANALYZE TABLE ") + table);
        }
    }

    private static String plan(Connection connection, Dialect dialect, Sql asked) throws SQLException {
        List<String> lines = new Sql("EXPLAIN ").add(asked).rows(connection, dialect, EventPlansTest::line);
        return String.join("\n", lines);
    }

    private static String line(ResultSet row) throws SQLException {
        ResultSetMetaData columns = row.getMetaData();
        StringJoiner line = new StringJoiner(" | ");
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            line.add(String.valueOf(row.getString(i)));
        }
        return line.toString();
    }
}
