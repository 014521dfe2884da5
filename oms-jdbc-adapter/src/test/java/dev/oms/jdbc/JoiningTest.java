package dev.oms.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.oms.common.InvariantViolation;
import dev.oms.persistence.Claim;
import dev.oms.persistence.CommitAnswer.Committed;
import dev.oms.persistence.CommitAnswer.Conflict;
import dev.oms.persistence.CommitAnswer.Duplicate;
import dev.oms.persistence.CommitAnswer.Short;
import dev.oms.persistence.RecordStore;
import java.sql.Connection;
import java.time.Duration;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.support.TransactionTemplate;

/** A store that works inside the transactions of a Spring host. */
final class JoiningTest {

    @ParameterizedTest
    @EnumSource
    void whatTheHostRollsBackNeverWas(Database database) {
        Host host = new Host(database.source());

        host.rolledBack(orders -> {
            host.addRow();
            assertThat(orders.commit(orders.batch("r1", "O-1", 1, orders.delta("TEA", 9, 0))))
                    .isEqualTo(new Committed());
            assertThat(orders.read("O-1", "TEA", "r1").records()).hasSize(1);
        });

        assertThat(host.orders.nothingOf("O-1", "TEA", "r1")).isTrue();
        assertThat(host.rows()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void whatTheHostCommitsStaysTogetherWithItsOwnRows(Database database) {
        Host host = new Host(database.source());

        host.inTransaction(orders -> {
            host.addRow();
            orders.commit(orders.batch("r1", "O-1", 1, orders.delta("TEA", 9, 0)));
            orders.commit(orders.batch("r2", "O-1", 2, orders.delta("TEA", 0, 4)));
            assertThat(orders.events())
                    .as("an event is one when the host has committed")
                    .isEmpty();
        });

        assertThat(host.rows()).isEqualTo(1);
        assertThat(host.orders.read("O-1", "TEA", "r1").records().get(0).version())
                .isEqualTo(2);
        assertThat(host.orders.read("O-1", "TEA", "r1").stock().get(0).reserved())
                .isEqualTo(4);
        assertThat(host.orders.events()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void aRefusalLeavesTheHostsTransactionUsableAndWritesNothing(Database database) {
        Host host = new Host(database.source());
        host.inTransaction(orders -> orders.commit(orders.batch("r1", "O-1", 1, orders.delta("TEA", 9, 0))));

        host.inTransaction(orders -> {
            host.addRow();
            assertThat(orders.commit(orders.batch("r1", "O-2", 1))).isInstanceOf(Duplicate.class);
            assertThat(orders.commit(orders.batch("r2", "O-1", 1))).isInstanceOf(Conflict.class);
            assertThat(orders.commit(orders.batch("r3", "O-1", 3))).isInstanceOf(Conflict.class);
            assertThat(orders.commit(orders.batch("r4", "O-2", 1, orders.delta("TEA", 0, 10))))
                    .isInstanceOf(Short.class);
            assertThat(orders.commit(orders.batch("r5", "O-1", 2))).isEqualTo(new Committed());
            host.addRow();
        });

        assertThat(host.rows()).isEqualTo(2);
        assertThat(host.orders.read("O-2", "TEA", "r4").records()).isEmpty();
        assertThat(host.orders.read("O-2", "TEA", "r4").request()).isEmpty();
        assertThat(host.orders.events()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void aWriterThatCommittedMeanwhileIsSeenEvenByAnOlderTransaction(Database database) {
        Host host = new Host(database.source());
        host.inTransaction(orders -> orders.commit(orders.batch("r1", "O-1", 1)));

        host.inTransaction(orders -> {
            host.rows(); // under repeatable read, the snapshot is taken here
            Samples elsewhere = new Samples(host.ownStore(), orders.tenant());
            assertThat(elsewhere.commit(elsewhere.batch("r2", "O-1", 2))).isEqualTo(new Committed());

            assertThat(orders.commit(orders.batch("r3", "O-1", 2))).isInstanceOf(Conflict.class);
            assertThat(orders.commit(orders.batch("r2", "O-1", 2))).isInstanceOf(Duplicate.class);
        });
    }

    @ParameterizedTest
    @EnumSource
    void aClaimEndsWithTheTransactionThatMadeIt(Database database) {
        Host host = new Host(database.source());
        Claim claim = Claim.of("task", Samples.NOON, 10, Duration.ofMinutes(1));
        host.inTransaction(orders -> orders.commit(orders.batchOf("r1", orders.task("T-1", Samples.NOON))));

        host.rolledBack(orders -> assertThat(orders.store().claim(claim)).hasSize(1));

        host.inTransaction(orders -> assertThat(orders.store().claim(claim)).hasSize(1));
        host.inTransaction(orders -> assertThat(orders.store().claim(claim)).isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void withoutATransactionOfTheHostNothingIsWritten(Database database) {
        Host host = new Host(database.source());

        assertThatThrownBy(() -> host.orders.commit(host.orders.batch("r1", "O-1", 1)))
                .isInstanceOf(InvariantViolation.class)
                .hasMessageContaining("transaction of the host");

        assertThat(host.orders.nothingOf("O-1", "TEA", "r1")).isTrue();
    }

    /** A host with a table of its own. */
    private static final class Host {
        private final String prefix = Databases.freshPrefix();
        private final DataSource source;
        private final TransactionTemplate transactions;
        private final JdbcTemplate jdbc;
        private final Samples orders;

        Host(DataSource source) {
            this.source = source;
            this.transactions = new TransactionTemplate(new DataSourceTransactionManager(source));
            this.jdbc = new JdbcTemplate(source);
            jdbc.execute("CREATE TABLE " + prefix + "host (n int)");
            RecordStore store = JdbcPersistence.joining(source, new SpringConnection(source))
                    .tablePrefix(prefix)
                    .recordStore();
            store.prepare(Samples.KINDS);
            this.orders = Samples.in(store);
        }

        RecordStore ownStore() {
            RecordStore store = JdbcPersistence.on(source).tablePrefix(prefix).recordStore();
            store.prepare(Samples.KINDS);
            return store;
        }

        void inTransaction(Consumer<Samples> work) {
            transactions.executeWithoutResult(status -> work.accept(orders));
        }

        void rolledBack(Consumer<Samples> work) {
            transactions.executeWithoutResult(status -> {
                work.accept(orders);
                status.setRollbackOnly();
            });
        }

        void addRow() {
            jdbc.update("INSERT INTO " + prefix + "host VALUES (1)");
        }

        int rows() {
            return jdbc.queryForObject("SELECT count(*) FROM " + prefix + "host", Integer.class);
        }
    }

    /** How a Spring host lends its connection. */
    private record SpringConnection(DataSource source) implements HostConnection {

        @Override
        public Connection lend() {
            return DataSourceUtils.getConnection(source);
        }

        @Override
        public void takeBack(Connection connection) {
            DataSourceUtils.releaseConnection(connection, source);
        }
    }
}
