package dev.oms.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.oms.persistence.RecordKind;
import dev.oms.persistence.RecordQuery;
import dev.oms.persistence.RecordQuery.Comparison;
import dev.oms.persistence.RecordQuery.Cursor;
import dev.oms.persistence.RecordQuery.Filter;
import dev.oms.persistence.RecordStore;
import dev.oms.persistence.StoredRecord;
import dev.oms.persistence.internal.Formats;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** PostgreSQL plans what the adapter sends once, and by statistics that are not older than the tables. */
final class PostgresPlansTest {
    private final String prefix = Databases.freshPrefix();

    @Test
    void whatIsSentOftenIsPlannedOnce() throws SQLException {
        HikariConfig config = Databases.like(Databases.postgres());
        try (HikariDataSource pool = new HikariDataSource(config);
                Connection one = pool.getConnection()) {
            Samples orders = prepared(new SingleConnectionDataSource(one, true));
            fill(orders);
            for (int version = 2; version < 30; version++) {
                orders.commit(orders.batch("r" + version, "O-1", version, orders.delta("TEA", 0, 1)));
                orders.read("O-1", "TEA", "r" + version);
            }

            String replanned = "SELECT count(*) FROM pg_prepared_statements WHERE custom_plans > 12"
                    + " AND statement LIKE '%" + prefix + "%'";
            assertThat(number(one, replanned)).isZero();
            assertThat(number(one, replanned.replace("custom_plans > 12", "generic_plans > 12")))
                    .isGreaterThanOrEqualTo(5);
        }
    }

    @Test
    void aTableThatFillsIsAnalysed() throws SQLException {
        Samples orders = prepared(Databases.postgres());
        String known = "SELECT reltuples FROM pg_class WHERE oid = to_regclass('" + prefix + "order')";
        try (Connection connection = Databases.postgres().getConnection()) {
            assertThat(number(connection, known)).isEqualTo(-1);

            fill(orders);

            assertThat(number(connection, known)).isEqualTo(300);
        }
    }

    @Test
    void everyIndexOfEveryKindServesThePagesThatItIsThereFor() throws SQLException {
        List<RecordKind> kinds = Formats.current().recordKinds();
        RecordStore store =
                JdbcPersistence.on(Databases.postgres()).tablePrefix(prefix).recordStore();
        store.prepare(kinds);
        Tables tables = new Tables(new Names("", prefix), new PostgreSql(), kinds);
        try (Connection connection = Databases.postgres().getConnection();
                Statement statement = connection.createStatement()) {
            for (RecordKind kind : kinds) {
                statement.execute(filling(tables.kind(kind.name())));
                statement.execute("ANALYZE " + tables.kind(kind.name()).table());
                for (List<String> index : kind.indexes()) {
                    assertThat(plan(connection, tables, pageBy(kind, index)))
                            .as("%s by %s", kind.name(), index)
                            .contains(kind.name() + "_tenant_" + String.join("_", index))
                            .doesNotContain("Seq Scan")
                            .doesNotContain("Sort");
                }
            }
        }
    }

    /** Five thousand rows of two tenants; every text and number has one of ten values. */
    private static String filling(KindTable kind) {
        String values = kind.attributes().values().stream()
                .map(column -> switch (column.type()) {
                    case TEXT, LONG_TEXT -> "'v' || i % 10";
                    case INTEGER, DECIMAL -> "i % 10";
                    case BOOLEAN -> "i % 10 = 7";
                    case INSTANT -> "timestamptz '2026-01-01 00:00Z' + i * interval '1 minute'";
                })
                .map(value -> ", " + value)
                .collect(Collectors.joining());
        String columns = kind.columns().stream().map(Column::name).collect(Collectors.joining(", "));
        return """
                INSERT INTO %s (%s) SELECT 'T' || i %% 2, 'ID-' || i, 'O-' || i %% 1000, 1, '{}'%s
                FROM generate_series(1, 5000) AS i""".formatted(kind.table(), columns, values);
    }

    /** A page in the order of an index: the attributes before the time, or before the last one, have a value. */
    private static RecordQuery pageBy(RecordKind kind, List<String> index) {
        List<Filter> filters = new ArrayList<>();
        List<String> sort = new ArrayList<>();
        for (String attribute : index) {
            boolean fixed = sort.isEmpty() && filters.size() < Math.max(1, index.size() - 2);
            Optional<Object> value = fixed ? value(kind, attribute) : Optional.empty();
            value.ifPresentOrElse(
                    found -> filters.add(new Filter(attribute, Comparison.ANY_OF, List.of(found))),
                    () -> sort.add(attribute));
        }
        sort.remove(RecordKind.ID);
        return new RecordQuery("T1", kind.name(), filters, sort, false, Cursor.START, 10);
    }

    private static Optional<Object> value(RecordKind kind, String attribute) {
        return kind.attributes().stream()
                .filter(each -> each.name().equals(attribute))
                .findFirst()
                .flatMap(each -> switch (each.type()) {
                    case TEXT -> Optional.of("v7");
                    case BOOLEAN -> Optional.of(true);
                    case INTEGER -> Optional.of(7L);
                    case DECIMAL, INSTANT -> Optional.empty();
                });
    }

    private static String plan(Connection connection, Tables tables, RecordQuery query) throws SQLException {
        Dialect dialect = new PostgreSql();
        Sql explain = new Sql("EXPLAIN (COSTS OFF) ").add(new Searching(dialect, tables).sql(query));
        return String.join("\n", explain.rows(connection, dialect, row -> row.getString(1)));
    }

    private static void fill(Samples orders) {
        orders.commit(orders.receiving("stock", orders.delta("TEA", 1_000, 0)));
        orders.commit(orders.batch("r1", "O-1", 1));
        orders.commit(orders.batchOf(
                "more",
                IntStream.range(1, 300)
                        .mapToObj(i -> orders.order("M-%03d".formatted(i), 1))
                        .toArray(StoredRecord[]::new)));
    }

    private Samples prepared(DataSource source) {
        RecordStore store = JdbcPersistence.on(source).tablePrefix(prefix).recordStore();
        store.prepare(Samples.KINDS);
        return Samples.in(store);
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
