package dev.oms.jdbc;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** Binds lists of values to a statement of PostgreSQL, each as one array. */
final class ArrayBinding {
    private final PreparedStatement statement;
    // Whatever happens in one command happens at the same moment.
    private Instant last = Instant.EPOCH;
    private String lastText = text(last);

    ArrayBinding(PreparedStatement statement) {
        this.statement = statement;
    }

    void bind(int at, SqlType type, List<Object> values) throws SQLException {
        Object[] elements = array(type, values.size());
        for (int i = 0; i < elements.length; i++) {
            elements[i] = element(values.get(i));
        }
        bind(at, type, elements);
    }

    /** Binds a column of some rows. */
    void bind(int at, SqlType type, List<Object[]> rows, int column) throws SQLException {
        Object[] elements = array(type, rows.size());
        for (int i = 0; i < elements.length; i++) {
            elements[i] = element(rows.get(i)[column]);
        }
        bind(at, type, elements);
    }

    private void bind(int at, SqlType type, Object[] elements) throws SQLException {
        statement.setArray(at, statement.getConnection().createArrayOf(PostgreSql.element(type), elements));
    }

    private static Object[] array(SqlType type, int length) {
        return switch (type) {
            // Arrays of instants travel as text anyway.
            case TEXT, LONG_TEXT, INSTANT -> new String[length];
            case INTEGER -> new Long[length];
            case DECIMAL -> new BigDecimal[length];
            case BOOLEAN -> new Boolean[length];
        };
    }

    private Object element(Object value) {
        if (!(value instanceof Instant instant)) {
            return value;
        }
        if (!instant.equals(last)) {
            last = instant;
            lastText = text(instant);
        }
        return lastText;
    }

    private static String text(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC).toString();
    }
}
