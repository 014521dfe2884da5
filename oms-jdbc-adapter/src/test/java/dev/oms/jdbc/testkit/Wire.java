package dev.oms.jdbc.testkit;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.Statement;
import java.util.Set;

/** One connection under observation, with its statements. */
final class Wire {
    private static final Set<String> TO_THE_DATABASE = Set.of(
            "execute",
            "executeQuery",
            "executeUpdate",
            "executeLargeUpdate",
            "executeBatch",
            "executeLargeBatch",
            "commit",
            "rollback",
            "setSavepoint",
            "releaseSavepoint");

    private final FaultyDataSource faults;
    private final Connection real;
    private volatile boolean dead;

    Wire(FaultyDataSource faults, Connection real) {
        this.faults = faults;
        this.real = real;
    }

    Connection connection() {
        return observed(Connection.class, real);
    }

    private <T> T observed(Class<T> type, Object target) {
        InvocationHandler handler = (proxy, method, arguments) -> called(target, method, arguments);
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private Object called(Object target, Method method, Object[] arguments) throws Throwable {
        String name = method.getName();
        if (dead && !method.getDeclaringClass().equals(Object.class)) {
            return afterDeath(name);
        }
        if (!TO_THE_DATABASE.contains(name)) {
            return wrapped(invoked(target, method, arguments));
        }
        felt(() -> faults.begin(name));
        try {
            return wrapped(invoked(target, method, arguments));
        } finally {
            // Also where the answer is a refusal: that one can be lost as well.
            felt(() -> faults.end(name));
        }
    }

    private static Object invoked(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static Object afterDeath(String name) throws SQLException {
        return switch (name) {
            case "close", "abort" -> null;
            case "isClosed" -> true;
            case "isValid" -> false;
            default -> throw new SQLNonTransientConnectionException("the connection is dead", "08003");
        };
    }

    private void felt(Call call) throws SQLException {
        try {
            call.make();
        } catch (SQLException e) {
            suffer(e);
            throw e;
        }
    }

    /** What the failure does to connection and transaction. */
    private void suffer(SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        try {
            if ((state.startsWith("08") || state.startsWith("40")) && !real.getAutoCommit()) {
                real.rollback();
            }
            if (state.startsWith("08")) {
                dead = true;
                real.close();
            }
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
    }

    private Object wrapped(Object answer) {
        if (answer instanceof CallableStatement) {
            return observed(CallableStatement.class, answer);
        }
        if (answer instanceof PreparedStatement) {
            return observed(PreparedStatement.class, answer);
        }
        return answer instanceof Statement ? observed(Statement.class, answer) : answer;
    }

    /** A call that may fail. */
    private interface Call {
        void make() throws SQLException;
    }
}
