package dev.oms.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/** Something done over a connection that somebody else opens and closes. */
@FunctionalInterface
interface SqlWork<T> {
    T on(Connection connection) throws SQLException;
}
