package dev.oms.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Lends the connection of the host's own transaction, for example Spring's {@code DataSourceUtils.getConnection}. It is
 * asked once per store operation, on the caller's thread; what it lends is never committed, rolled back or closed.
 */
@FunctionalInterface
public interface HostConnection {

    /** The connection of the transaction that the calling thread is in. */
    Connection lend() throws SQLException;

    /** Takes the connection back, for example by Spring's {@code DataSourceUtils.releaseConnection}. */
    default void takeBack(Connection connection) throws SQLException {}
}
