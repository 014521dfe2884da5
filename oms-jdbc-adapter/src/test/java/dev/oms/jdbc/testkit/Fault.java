package dev.oms.jdbc.testkit;

import java.sql.SQLException;

/** What a database says when it does not carry a statement out. */
public enum Fault {
    /** The connection is gone, and with it the transaction. */
    CONNECTION_LOST("08006", 0),
    /** PostgreSQL chose this transaction to end a deadlock. */
    DEADLOCK("40P01", 0),
    /** A transaction at a strict isolation level lost against another one. */
    SERIALIZATION_FAILURE("40001", 0),
    /** MariaDB chose this transaction to end a deadlock. */
    MARIADB_DEADLOCK("40001", 1213),
    /** The statement ran into its time-out, or somebody cancelled it. */
    STATEMENT_TIMEOUT("57014", 0),
    /** There is no room on the disk. */
    DISK_FULL("53100", 0);

    private final String state;
    private final int code;

    Fault(String state, int code) {
        this.state = state;
        this.code = code;
    }

    /** The exception as a driver throws it. */
    public SQLException exception(String call) {
        return new SQLException("made to fail at " + call + ": " + name(), state, code);
    }
}
