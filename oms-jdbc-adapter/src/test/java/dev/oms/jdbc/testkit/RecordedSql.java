package dev.oms.jdbc.testkit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/** A data source that keeps every text that is handed to the driver as SQL, whatever is bound to it. Thread-safe. */
public final class RecordedSql {
    private final Set<String> texts = Collections.synchronizedSet(new LinkedHashSet<>());
    private final DataSource source;

    /** @param real where everything goes */
    public RecordedSql(DataSource real) {
        source = observed(DataSource.class, real);
    }

    /** The data source to use. */
    public DataSource source() {
        return source;
    }

    /** Every text so far, each once, in the order in which they came first. */
    public List<String> texts() {
        synchronized (texts) {
            return List.copyOf(texts);
        }
    }

    private <T> T observed(Class<T> type, Object target) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    boolean sql = target instanceof Connection || target instanceof Statement;
                    if (sql && arguments != null && arguments[0] instanceof String text) {
                        note(method.getName(), text);
                    }
                    try {
                        return wrapped(method.getReturnType(), method.invoke(target, arguments));
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    private void note(String call, String text) {
        if (call.startsWith("prepare") || call.startsWith("execute") || call.equals("addBatch")) {
            texts.add(text);
        }
    }

    private Object wrapped(Class<?> type, Object answer) {
        boolean speaks = Connection.class.isAssignableFrom(type) || Statement.class.isAssignableFrom(type);
        return speaks && answer != null ? observed(type, answer) : answer;
    }
}
