package dev.oms.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.oms.common.CommitOutcomeUnknownException;
import dev.oms.common.InvariantViolation;
import dev.oms.common.SchemaMismatchException;
import dev.oms.common.StoreContentionException;
import dev.oms.common.StoreUnavailableException;
import dev.oms.jdbc.testkit.FaultyDataSource;
import dev.oms.jdbc.testkit.Interruption;
import dev.oms.persistence.Claim;
import dev.oms.persistence.CommitAnswer.Committed;
import dev.oms.persistence.CommitAnswer.Conflict;
import dev.oms.persistence.RecordStore;
import java.io.IOException;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What a host is told when the database fails, and what was written then. */
final class FailureTest {

    @Test
    void aDatabaseThatIsDownIsUnavailable() throws IOException {
        PGSimpleDataSource nobody = new PGSimpleDataSource();
        nobody.setPortNumbers(new int[] {freePort()});

        assertThatThrownBy(() -> JdbcPersistence.on(nobody).recordStore().prepare(Samples.KINDS))
                .isInstanceOf(StoreUnavailableException.class);
        try (HikariDataSource lazy = new HikariDataSource()) {
            lazy.setDataSource(nobody);
            assertThatThrownBy(() -> JdbcPersistence.on(lazy).recordStore().prepare(Samples.KINDS))
                    .isInstanceOf(StoreUnavailableException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPoolThatIsExhaustedIsUnavailableAndNothingWasWritten(Database database) throws SQLException {
        HikariConfig small = Databases.like(database.source());
        small.setMaximumPoolSize(2);
        small.setConnectionTimeout(250);
        try (HikariDataSource pool = new HikariDataSource(small)) {
            Samples orders = prepared(pool);

            try (Connection one = pool.getConnection();
                    Connection other = pool.getConnection()) {
                assertThatThrownBy(() -> orders.commit(orders.batch("r1", "O-1", 1)))
                        .isInstanceOf(StoreUnavailableException.class);
                assertThatThrownBy(() -> orders.read("O-1", "TEA", "r1")).isInstanceOf(StoreUnavailableException.class);
                assertThat(one).isNotSameAs(other);
            }

            assertThat(orders.nothingOf("O-1", "TEA", "r1")).isTrue();
            assertThat(orders.commit(orders.batch("r1", "O-1", 1))).isEqualTo(new Committed());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aCommitWhoseAnswerIsLostIsUnknownAndIsNotRepeated(Database database) {
        FaultyDataSource observed = new FaultyDataSource(database.source());
        Samples orders = prepared(observed);
        String committing = database == Database.H2 ? "commit" : "execute";

        observed.after(Interruption.every(committing, "08006"));
        assertThatThrownBy(() -> orders.commit(orders.batch("r1", "O-1", 1)))
                .isInstanceOf(CommitOutcomeUnknownException.class)
                .hasMessageContaining("Send the same request id again");
        observed.heal();

        assertThat(orders.read("O-1", "TEA", "r1").request())
                .as("it had happened")
                .isPresent();
        assertThat(orders.events()).hasSize(1);
    }

    @Test
    void aCommitDuringWhichTheDriverWentOverToAnotherServerIsUnknown() {
        FaultyDataSource observed = new FaultyDataSource(Database.MARIADB.source());
        Samples orders = prepared(observed);

        observed.after(Interruption.every("execute", "25S03"));
        assertThatThrownBy(() -> orders.commit(orders.batch("r1", "O-1", 1)))
                .isInstanceOf(CommitOutcomeUnknownException.class);
        observed.after(Interruption.every("executeUpdate", "25S03"));
        assertThatThrownBy(() -> orders.commit(orders.batch("r2", "O-2", 1)))
                .isInstanceOf(StoreUnavailableException.class);
        observed.heal();

        assertThat(orders.read("O-1", "TEA", "r1").request()).isPresent();
        assertThat(orders.read("O-2", "TEA", "r2").request()).isEmpty();
        assertThat(orders.read("O-2", "TEA", "r2").records()).isEmpty();
    }

    @Test
    void aCommitOnAServerThatHasNothingOrOnlyHalfOfTheTransactionIsUnknown() throws SQLException {
        Dialect mariaDb = new MariaDb();
        DataSource source = Database.MARIADB.source();
        try (Connection first = source.getConnection();
                Connection second = source.getConnection();
                Statement onSecond = second.createStatement()) {
            onSecond.executeUpdate("CREATE OR REPLACE TABLE other_half (id int) ENGINE = InnoDB");
            mariaDb.beforeTransaction(first);
            second.setAutoCommit(false);

            assertThatThrownBy(() -> mariaDb.commit(second)).isInstanceOfSatisfying(SQLException.class, lost());
            onSecond.executeUpdate("INSERT INTO other_half VALUES (1)");
            assertThatThrownBy(() -> mariaDb.commit(second)).isInstanceOfSatisfying(SQLException.class, lost());
            second.rollback();
            second.setAutoCommit(true);
        }
    }

    private static Consumer<SQLException> lost() {
        return e -> assertThat(SqlFailure.of(e)).isEqualTo(SqlFailure.DISCONNECTED);
    }

    @ParameterizedTest
    @EnumSource
    void whoReadsEventsOrClaimsIsNotToldOfCommitsWhenAnAnswerIsLost(Database database) {
        FaultyDataSource observed = new FaultyDataSource(database.source());
        Samples orders = prepared(observed);
        orders.commit(orders.batch("r1", "O-1", 1));
        orders.commit(orders.batchOf("r2", orders.task("T-1", Samples.NOON)));
        Claim claim = new Claim("task", List.of(), Samples.NOON, 10, Duration.ofMinutes(1));

        String committing = database == Database.MARIADB ? "execute" : "commit";
        observed.after(Interruption.every(committing, "08006"));
        assertThatThrownBy(orders::events).isInstanceOf(StoreUnavailableException.class);
        observed.after(Interruption.every(database == Database.POSTGRES ? "executeQuery" : committing, "08006"));
        assertThatThrownBy(() -> orders.store().claim(claim)).isInstanceOf(StoreUnavailableException.class);
        observed.heal();

        assertThat(orders.events()).hasSize(1);
        assertThat(orders.store().claim(claim)).as("it is leased").isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "MARIADB"})
    void aConnectionThatBreaksBeforeTheCommitIsUnavailableAndNothingWasWritten(Database database) {
        FaultyDataSource observed = new FaultyDataSource(database.source());
        Samples orders = prepared(observed);

        observed.after(Interruption.every("executeUpdate", "08006"));
        assertThatThrownBy(() -> orders.commit(orders.batch("r1", "O-1", 1)))
                .isInstanceOf(StoreUnavailableException.class);
        observed.heal();

        assertThat(orders.nothingOf("O-1", "TEA", "r1")).isTrue();
    }

    @Test
    void aServerThatEndsTheSessionWithinACommitLeavesAllOrNothing() throws Exception {
        HikariConfig doomed = Databases.like(Databases.postgres());
        doomed.addDataSourceProperty("ApplicationName", "doomed");
        try (HikariDataSource pool = new HikariDataSource(doomed)) {
            FaultyDataSource observed = new FaultyDataSource(pool);
            Samples orders = prepared(observed);
            observed.before(trip -> endSessions("doomed"));

            assertThatThrownBy(() -> orders.commit(orders.batch("r1", "O-1", 1)))
                    .isInstanceOf(CommitOutcomeUnknownException.class);
            observed.heal();

            Thread.sleep(1_000); // the pool looks at connections that have been idle for half a second
            assertThat(orders.nothingOf("O-1", "TEA", "r1")).isTrue();
            assertThat(orders.commit(orders.batch("r1", "O-1", 1))).isEqualTo(new Committed());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"40001", "40P01"})
    void aLostRaceIsTriedAgain(String state) {
        FaultyDataSource observed = new FaultyDataSource(Databases.postgres());
        Samples orders = prepared(observed);
        AtomicInteger losing = new AtomicInteger(3);

        observed.before(trip -> {
            if (losing.getAndDecrement() > 0) {
                throw new SQLException("deadlock", state);
            }
        });

        assertThat(orders.commit(orders.batch("r1", "O-1", 1))).isEqualTo(new Committed());
    }

    @Test
    void aTransactionThatTheServerEndedBecauseItsSenderStoodStillIsBegunAgain() {
        HikariConfig strict = Databases.like(Databases.postgres());
        strict.setConnectionInitSql("SET idle_in_transaction_session_timeout = 100");
        try (HikariDataSource pool = new HikariDataSource(strict)) {
            FaultyDataSource observed = new FaultyDataSource(pool);
            Samples orders = prepared(observed);
            orders.commit(orders.batch("r1", "O-1", 1));
            AtomicInteger sent = new AtomicInteger();

            observed.before(trip -> {
                if (sent.incrementAndGet() == 2) {
                    standStill();
                }
            });

            assertThat(orders.events()).hasSize(1);
            assertThat(sent).as("the first transaction was lost").hasValueGreaterThan(4);
        }
    }

    private static void standStill() throws SQLException {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            throw new SQLException("nobody interrupts a test", e);
        }
    }

    @ParameterizedTest
    @EnumSource
    void racesThatAreAlwaysLostEndInContention(Database database) {
        FaultyDataSource observed = new FaultyDataSource(database.source());
        Samples orders = prepared(observed);
        String writing = database == Database.POSTGRES ? "execute" : "executeUpdate";

        observed.before(Interruption.every(writing, "40001"));
        assertThatThrownBy(() -> orders.commit(orders.batch("r1", "O-1", 1)))
                .isInstanceOf(StoreContentionException.class)
                .hasMessageContaining("10 times");
        observed.heal();

        assertThat(orders.nothingOf("O-1", "TEA", "r1")).isTrue();
    }

    @Test
    void aFullDiskIsUnavailable() {
        FaultyDataSource observed = new FaultyDataSource(Databases.postgres());
        Samples orders = prepared(observed);

        observed.before(Interruption.every("execute", "53100"));

        assertThatThrownBy(() -> orders.commit(orders.batch("r1", "O-1", 1)))
                .isInstanceOf(StoreUnavailableException.class);
    }

    @ParameterizedTest
    @EnumSource
    void aValueThatDoesNotFitIsABugOfTheCaller(Database database) {
        Samples orders = prepared(database.source());

        assertThatThrownBy(() -> orders.commit(orders.batch("r".repeat(192), "O-1", 1)))
                .isInstanceOf(InvariantViolation.class);
        assertThatThrownBy(() -> orders.commit(orders.batch("r1", "O-1", 1, orders.delta("TEA", Long.MAX_VALUE, 0)))
                        .equals(orders.commit(orders.batch("r2", "O-2", 1, orders.delta("TEA", 1, 0)))))
                .isInstanceOf(InvariantViolation.class);

        assertThat(orders.read("O-2", "TEA", "r2").records()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aTableThatIsGoneIsASchemaMismatch(Database database) throws SQLException {
        String prefix = Databases.freshPrefix();
        RecordStore store =
                JdbcPersistence.on(database.source()).tablePrefix(prefix).recordStore();
        store.prepare(Samples.KINDS);
        try (Connection connection = database.source().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP TABLE " + prefix + "order");
        }

        Samples orders = Samples.in(store);

        assertThatThrownBy(() -> orders.read("O-1", "TEA", "r1")).isInstanceOf(SchemaMismatchException.class);
        assertThatThrownBy(() -> orders.commit(orders.batch("r1", "O-1", 1)))
                .isInstanceOf(SchemaMismatchException.class);
    }

    @ParameterizedTest
    @EnumSource
    void aConnectionGoesBackAsItCame(Database database) throws SQLException {
        for (boolean autoCommit : new boolean[] {true, false}) {
            try (Connection only = database.source().getConnection()) {
                only.setAutoCommit(autoCommit);
                int isolation = only.getTransactionIsolation();
                Samples orders = prepared(new SingleConnectionDataSource(only, true));

                orders.commit(orders.batch("r1", "O-1", 1));
                orders.commit(orders.batch("r2", "O-1", 1));
                orders.read("O-1", "TEA", "r1");
                orders.events();

                assertThat(only.getAutoCommit()).isEqualTo(autoCommit);
                assertThat(only.getTransactionIsolation()).isEqualTo(isolation);
            }
        }
    }

    @Test
    void aDriverThatDoesNotTellCountsStillFindsConflicts() {
        HikariConfig bulk = Databases.like(Databases.mariaDb());
        bulk.setJdbcUrl(bulk.getJdbcUrl() + "?useBulkStmts=true");
        try (HikariDataSource pool = new HikariDataSource(bulk)) {
            Samples orders = prepared(pool);
            orders.commit(orders.batchOf("r1", orders.order("O-1", 1), orders.order("O-2", 1)));

            assertThat(orders.commit(orders.batchOf("r2", orders.order("O-1", 2), orders.order("O-2", 3))))
                    .isInstanceOf(Conflict.class);
            assertThat(orders.commit(orders.batchOf("r3", orders.order("O-1", 2), orders.order("O-2", 2))))
                    .isEqualTo(new Committed());
            assertThat(orders.commit(orders.batchOf("r4", orders.order("O-1", 2), orders.order("O-2", 3))))
                    .isInstanceOf(Conflict.class);
        }
    }

    private static Samples prepared(DataSource source) {
        RecordStore store =
                JdbcPersistence.on(source).tablePrefix(Databases.freshPrefix()).recordStore();
        store.prepare(Samples.KINDS);
        return Samples.in(store);
    }

    private static void endSessions(String application) throws SQLException {
        try (Connection connection = Databases.postgres().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity" + " WHERE application_name = '"
                    + application + "'");
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
