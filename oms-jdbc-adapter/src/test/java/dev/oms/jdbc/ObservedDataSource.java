package dev.oms.jdbc;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/** A data source whose calls to the server are counted, and can be made to fail before or after they were carried out. */
final class ObservedDataSource {
    private static final Set<String> TRIPS = Set.of(
            "execute",
            "executeQuery",
            "executeUpdate",
            "executeBatch",
            "commit",
            "rollback",
            "setSavepoint",
            "releaseSavepoint");
    private final List<String> trips = Collections.synchronizedList(new ArrayList<>());
    private final DataSource real;
    private volatile Fault before = trip -> {};
    private volatile Fault after = trip -> {};

    ObservedDataSource(DataSource real) {
        this.real = real;
    }

    DataSource source() {
        return proxy(DataSource.class, real);
    }

    /** Every trip since the last call of this. */
    List<String> trips() {
        List<String> made = List.copyOf(trips);
        trips.clear();
        return made;
    }

    void failingBefore(Fault fault) {
        before = fault;
    }

    void failingAfter(Fault fault) {
        after = fault;
    }

    private <T> T proxy(Class<T> type, Object target) {
        InvocationHandler handler = (proxy, method, arguments) -> observed(target, method, arguments);
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private Object observed(Object target, Method method, Object[] arguments) throws Throwable {
        boolean trip = TRIPS.contains(method.getName());
        if (trip) {
            trips.add(method.getName());
            before.at(method.getName());
        }
        Object answer = called(target, method, arguments);
        if (trip) {
            after.at(method.getName());
        }
        return wrapped(method, answer);
    }

    private static Object called(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private Object wrapped(Method method, Object answer) {
        if (answer instanceof Connection && !method.getDeclaringClass().equals(Statement.class)) {
            return proxy(Connection.class, answer);
        }
        if (answer instanceof PreparedStatement) {
            return proxy(PreparedStatement.class, answer);
        }
        return answer instanceof Statement ? proxy(Statement.class, answer) : answer;
    }

    /** Something that goes wrong at a trip. */
    @FunctionalInterface
    interface Fault {
        void at(String trip) throws SQLException;

        static Fault at(String trip, String state) {
            return made -> {
                if (made.equals(trip)) {
                    throw new SQLException("made to fail at " + made, state);
                }
            };
        }
    }
}
