package dev.oms.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import javax.sql.DataSource;

/** Connections of the store's own, given back to the pool in the state in which they came. */
final class OwnConnections implements Connections {
    private final DataSource source;
    private final Dialect dialect;

    OwnConnections(DataSource source, Dialect dialect) {
        this.source = source;
        this.dialect = dialect;
    }

    @Override
    public <T> T single(SqlWork<T> work) throws SQLException {
        try (Connection connection = open(source)) {
            return byItself(connection, work);
        }
    }

    @Override
    public <T> T pipelined(SqlWork<T> work) throws SQLException {
        try (Connection connection = open(source)) {
            return byItself(connection, c -> sending(() -> work.on(c)));
        }
    }

    @Override
    public <T> T atomic(SqlWork<T> work) throws SQLException {
        try (Connection connection = open(source)) {
            boolean found = connection.getAutoCommit();
            dialect.beforeTransaction(connection);
            connection.setAutoCommit(false);
            T answer = workedOrRolledBack(connection, found, c -> {
                dialect.inTransaction(c);
                return work.on(c);
            });
            sending(() -> {
                dialect.commit(connection);
                return answer;
            });
            restore(connection, found);
            return answer;
        }
    }

    @Override
    public boolean joined() {
        return false;
    }

    private static <T> T byItself(Connection connection, SqlWork<T> work) throws SQLException {
        if (connection.getAutoCommit()) {
            return work.on(connection);
        }
        connection.setAutoCommit(true);
        try {
            return work.on(connection);
        } finally {
            restore(connection, false);
        }
    }

    private static <T> T workedOrRolledBack(Connection connection, boolean autoCommit, SqlWork<T> work)
            throws SQLException {
        try {
            return work.on(connection);
        } catch (SQLException | RuntimeException e) {
            rollBack(connection, autoCommit, e);
            throw e;
        }
    }

    private static void rollBack(Connection connection, boolean autoCommit, Exception because) {
        try {
            connection.rollback();
            // Never after a failed rollback: switching auto-commit on would commit what is left.
            connection.setAutoCommit(autoCommit);
        } catch (SQLException e) {
            // The connection is gone, and with it the transaction: the first failure tells more than this one.
            because.addSuppressed(e);
        }
    }

    private static void restore(Connection connection, boolean autoCommit) {
        try {
            connection.setAutoCommit(autoCommit);
        } catch (SQLException e) {
            // The work is done; only a broken connection refuses, and the pool throws that one away.
        }
    }

    private static <T> T sending(Sending<T> commit) throws SQLException {
        try {
            return commit.send();
        } catch (SQLException e) {
            throw SqlFailure.of(e) == SqlFailure.DISCONNECTED ? new AnswerLostException(e) : e;
        }
    }

    static Connection open(DataSource source) throws SQLException {
        try {
            return source.getConnection();
        } catch (RuntimeException e) {
            // Pools that open lazily, and Spring's, report an unreachable database as an unchecked exception of theirs.
            throw new SQLTransientConnectionException("no connection to be had: " + e.getMessage(), "08001", e);
        }
    }

    /** Something that commits as its last act. */
    private interface Sending<T> {
        T send() throws SQLException;
    }
}
