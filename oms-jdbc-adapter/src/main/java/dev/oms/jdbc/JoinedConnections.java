package dev.oms.jdbc;

import static dev.oms.common.InvariantViolation.require;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;

/** The host's connection inside the host's transaction; a refusal rolls back to a savepoint and no further. */
final class JoinedConnections implements Connections {
    private final HostConnection host;

    JoinedConnections(HostConnection host) {
        this.host = host;
    }

    @Override
    public <T> T single(SqlWork<T> work) throws SQLException {
        Connection connection = host.lend();
        try {
            return work.on(connection);
        } finally {
            host.takeBack(connection);
        }
    }

    @Override
    public <T> T pipelined(SqlWork<T> work) throws SQLException {
        return atomic(work);
    }

    @Override
    public <T> T atomic(SqlWork<T> work) throws SQLException {
        return single(connection -> {
            require(!connection.getAutoCommit(), "joining needs a transaction of the host, and there is none");
            return toSavepoint(connection, work);
        });
    }

    @Override
    public boolean joined() {
        return true;
    }

    private static <T> T toSavepoint(Connection connection, SqlWork<T> work) throws SQLException {
        Savepoint savepoint = connection.setSavepoint();
        try {
            T answer = work.on(connection);
            connection.releaseSavepoint(savepoint);
            return answer;
        } catch (SQLException | RuntimeException e) {
            rollBack(connection, savepoint, e);
            throw e;
        }
    }

    private static void rollBack(Connection connection, Savepoint savepoint, Exception because) {
        try {
            connection.rollback(savepoint);
        } catch (SQLException e) {
            // After a deadlock some databases have already ended the whole transaction: the host will see that.
            because.addSuppressed(e);
        }
    }
}
