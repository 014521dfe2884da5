package dev.oms.jdbc;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.oms.jdbc.testkit.Fault;
import dev.oms.jdbc.testkit.FaultyDataSource;
import dev.oms.jdbc.testkit.Moment;
import dev.oms.jdbc.testkit.Strike;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The data source that breaks does so as a database does. */
final class FaultyDataSourceTest {
    private final FaultyDataSource faults = new FaultyDataSource(Databases.freshH2());

    @BeforeEach
    void aTable() throws SQLException {
        try (Connection connection = faults.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE t (n int)");
        }
        faults.calls();
    }

    @Test
    void whatIsBrokenOffBeforeItIsSentNeverHappensAndTheConnectionStaysDead() throws SQLException {
        try (Connection connection = faults.getConnection()) {
            connection.setAutoCommit(false);
            insert(connection);
            Strike strike = faults.strike(Moment.BEFORE, 2, Fault.CONNECTION_LOST);
            insert(connection);

            assertThatThrownBy(connection::commit)
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("08006"));

            assertThat(strike.call()).isEqualTo("commit");
            assertThat(connection.isValid(1)).isFalse();
            assertThatThrownBy(connection::createStatement).isInstanceOf(SQLException.class);
            assertThatThrownBy(connection::commit).isInstanceOf(SQLException.class);
        }
        assertThat(rows()).isZero();
        assertThat(faults.calls()).containsExactly("executeUpdate", "executeUpdate", "commit", "executeQuery");
    }

    @Test
    void whatLosesItsAnswerHasHappened() throws SQLException {
        try (Connection connection = faults.getConnection()) {
            connection.setAutoCommit(false);
            insert(connection);
            faults.strike(Moment.AFTER, 1, Fault.CONNECTION_LOST);

            assertThatThrownBy(connection::commit).isInstanceOf(SQLException.class);
        }
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void aDeadlockEndsTheTransactionAndNotTheConnection() throws SQLException {
        try (Connection connection = faults.getConnection()) {
            connection.setAutoCommit(false);
            insert(connection);
            faults.strike(Moment.BEFORE, 1, Fault.MARIADB_DEADLOCK);
            assertThatThrownBy(() -> insert(connection)).isInstanceOf(SQLException.class);

            insert(connection);
            connection.commit();
        }
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void onlyTheConnectionCanFailAfterACall() {
        assertThatThrownBy(() -> faults.strike(Moment.AFTER, 1, Fault.DISK_FULL))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theAdapterUnderstandsEachFault() {
        Map<Fault, SqlFailure> understood = new EnumMap<>(Fault.class);
        for (Fault fault : Fault.values()) {
            understood.put(fault, SqlFailure.of(fault.exception("execute")));
        }

        assertThat(understood)
                .containsExactly(
                        Map.entry(Fault.CONNECTION_LOST, SqlFailure.DISCONNECTED),
                        Map.entry(Fault.DEADLOCK, SqlFailure.CONTENDED),
                        Map.entry(Fault.SERIALIZATION_FAILURE, SqlFailure.CONTENDED),
                        Map.entry(Fault.MARIADB_DEADLOCK, SqlFailure.CONTENDED),
                        Map.entry(Fault.STATEMENT_TIMEOUT, SqlFailure.DENIED),
                        Map.entry(Fault.DISK_FULL, SqlFailure.DENIED));
    }

    @Test
    void theTestKitNeedsTheJdkAlone() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("dev.oms.jdbc.testkit", "java..", "javax.sql")
                .check(new ClassFileImporter().importPackages("dev.oms.jdbc.testkit"));
    }

    private static void insert(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("INSERT INTO t VALUES (1)");
        }
    }

    private int rows() throws SQLException {
        faults.heal();
        try (Connection connection = faults.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT count(*) FROM t")) {
            row.next();
            return row.getInt(1);
        }
    }
}
