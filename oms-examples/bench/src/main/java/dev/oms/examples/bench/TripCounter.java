package dev.oms.examples.bench;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import javax.sql.DataSource;

/**
 * Counts the JDBC calls that go to the server and wait for its answer, those of the pool included. A batch counts as one,
 * as the drivers send it. MariaDB's driver asks the server to switch auto-commit; PostgreSQL's knows by itself.
 */
final class TripCounter {
    private static final Set<String> TRIPS = Set.of(
            "execute",
            "executeQuery",
            "executeUpdate",
            "executeBatch",
            "commit",
            "rollback",
            "setTransactionIsolation");
    private final LongAdder trips = new LongAdder();
    private final boolean autoCommitIsTold;

    TripCounter(Vendor vendor) {
        this.autoCommitIsTold = vendor == Vendor.MARIADB;
    }

    DataSource over(Connecting connecting) {
        InvocationHandler handler =
                (proxy, method, arguments) -> method.getName().equals("getConnection")
                        ? proxy(Connection.class, connecting.connect())
                        : neutral(method);
        return (DataSource)
                Proxy.newProxyInstance(TripCounter.class.getClassLoader(), new Class<?>[] {DataSource.class}, handler);
    }

    /** Since the last call of this. */
    long trips() {
        return trips.sumThenReset();
    }

    private static Object neutral(Method method) {
        return method.getReturnType() == int.class ? (Object) 0 : method.getName();
    }

    private <T> T proxy(Class<T> type, Object target) {
        InvocationHandler handler = (proxy, method, arguments) -> counted(target, method, arguments);
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private Object counted(Object target, Method method, Object[] arguments) throws Throwable {
        if (TRIPS.contains(method.getName()) || switches(target, method, arguments)) {
            trips.increment();
        }
        try {
            return wrapped(method.invoke(target, arguments));
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private boolean switches(Object target, Method method, Object[] arguments) throws SQLException {
        return autoCommitIsTold
                && method.getName().equals("setAutoCommit")
                && ((Connection) target).getAutoCommit() != (Boolean) arguments[0];
    }

    private Object wrapped(Object answer) {
        if (answer instanceof CallableStatement) {
            return proxy(CallableStatement.class, answer);
        }
        if (answer instanceof PreparedStatement) {
            return proxy(PreparedStatement.class, answer);
        }
        return answer instanceof Statement ? proxy(Statement.class, answer) : answer;
    }

    /** Opens a connection. */
    @FunctionalInterface
    interface Connecting {
        Connection connect() throws SQLException;
    }
}
