package dev.oms.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/** The connection of a transaction that is already under way in this store. */
record Already(Connection connection) implements Connections {

    @Override
    public <T> T single(SqlWork<T> work) throws SQLException {
        return work.on(connection);
    }

    @Override
    public <T> T pipelined(SqlWork<T> work) throws SQLException {
        return work.on(connection);
    }

    @Override
    public <T> T atomic(SqlWork<T> work) throws SQLException {
        return work.on(connection);
    }

    @Override
    public boolean joined() {
        return true;
    }
}
