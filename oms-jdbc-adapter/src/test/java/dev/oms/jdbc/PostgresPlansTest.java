package dev.oms.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.oms.persistence.RecordStore;
import dev.oms.persistence.StoredRecord;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
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
