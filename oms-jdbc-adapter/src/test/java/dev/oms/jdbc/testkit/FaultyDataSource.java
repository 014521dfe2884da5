package dev.oms.jdbc.testkit;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * A data source that breaks on demand at a chosen boundary: a call that goes to the database, be it a statement, a batch, a
 * commit, a rollback or a savepoint. It counts them. A connection that was lost stays dead, and its transaction is rolled
 * back, as a server does it. Thread-safe.
 */
public final class FaultyDataSource implements DataSource {
    private final DataSource real;
    private final List<String> calls = new ArrayList<>();
    private volatile Interruption before = Interruption.NONE;
    private volatile Interruption after = Interruption.NONE;

    /** @param real where everything goes that is not made to fail */
    public FaultyDataSource(DataSource real) {
        this.real = real;
    }

    /** Names of the calls that were made since this was last asked. */
    public synchronized List<String> calls() {
        List<String> made = List.copyOf(calls);
        calls.clear();
        return made;
    }

    /** From now on this happens before every call. */
    public void before(Interruption interruption) {
        before = interruption;
    }

    /** From now on this happens after every call, when it was carried out and before its answer is told. */
    public void after(Interruption interruption) {
        after = interruption;
    }

    /**
     * One call fails, the n-th from now, counted from 1. After a call only the connection can fail: whatever else a database
     * says, it says instead of carrying the call out.
     */
    public Strike strike(Moment moment, int boundary, Fault fault) {
        if (moment == Moment.AFTER && fault != Fault.CONNECTION_LOST) {
            throw new IllegalArgumentException(
                    "a call that was carried out can only lose its answer, not meet " + fault);
        }
        heal();
        Strike strike = new Strike(boundary, fault);
        if (moment == Moment.BEFORE) {
            before = strike;
        } else {
            after = strike;
        }
        return strike;
    }

    /** Nothing fails any more, except connections that are dead already. */
    public void heal() {
        before = Interruption.NONE;
        after = Interruption.NONE;
    }

    void begin(String call) throws SQLException {
        synchronized (this) {
            calls.add(call);
        }
        before.at(call);
    }

    void end(String call) throws SQLException {
        after.at(call);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return new Wire(this, real.getConnection()).connection();
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return new Wire(this, real.getConnection(user, password)).connection();
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return real.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        real.setLogWriter(out);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return real.getLoginTimeout();
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        real.setLoginTimeout(seconds);
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        return real.getParentLogger();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return real.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return real.isWrapperFor(type);
    }
}
