package dev.oms.jdbc;

import java.sql.SQLException;

/** Lends connections: the store's own ones, or the host's inside the host's transaction. */
interface Connections {

    /** Runs what is one statement, atomic by itself. */
    <T> T single(SqlWork<T> work) throws SQLException;

    /** Runs what is one request that commits by itself; when its answer is lost, that says so. */
    <T> T pipelined(SqlWork<T> work) throws SQLException;

    /** Runs several statements of which all or none take effect. */
    <T> T atomic(SqlWork<T> work) throws SQLException;

    /** Whether everything happens inside a transaction that somebody else will commit. */
    boolean joined();
}
