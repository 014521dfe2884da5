package dev.oms.jdbc;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Changes that travel to PostgreSQL together: value by value where all of them have few rows, as arrays otherwise. */
final class Flight {
    private final List<Change.Rows> changes;
    // Not one by one: each mixture would be one more script to prepare.
    private final boolean few;

    Flight(List<Change.Rows> changes) {
        this.changes = changes;
        this.few = changes.stream()
                .allMatch(rows -> rows.values().size() <= rows.change().few().size());
    }

    List<String> texts() {
        List<String> texts = new ArrayList<>(changes.size());
        for (Change.Rows rows : changes) {
            Change change = rows.change();
            texts.add(few ? change.few().get(rows.values().size() - 1) : change.text());
        }
        return texts;
    }

    /** Binds the values to the texts. */
    void bind(PreparedStatement statement) throws SQLException {
        ArrayBinding arrays = new ArrayBinding(statement);
        int at = 1;
        for (Change.Rows rows : changes) {
            at = few ? bindValues(statement, at, rows) : bindArrays(arrays, at, rows);
            if (rows.change().counted()) {
                // How many rows are looked for, and how many must have been found.
                statement.setLong(at++, rows.values().size());
                statement.setLong(at++, rows.values().size());
            }
        }
    }

    private static int bindArrays(ArrayBinding arrays, int from, Change.Rows rows) throws SQLException {
        List<Column> columns = rows.change().columns();
        int at = from;
        for (int c = 0; c < columns.size(); c++) {
            arrays.bind(at++, columns.get(c).type(), rows.values(), c);
        }
        return at;
    }

    private static int bindValues(PreparedStatement statement, int from, Change.Rows rows) throws SQLException {
        List<Column> columns = rows.change().columns();
        int at = from;
        for (Object[] row : rows.values()) {
            for (int c = 0; c < row.length; c++) {
                bindValue(statement, at++, columns.get(c).type(), row[c]);
            }
        }
        return at;
    }

    /** A NULL has its type as well: a statement is prepared for the types that it was first given. */
    private static void bindValue(PreparedStatement statement, int at, SqlType type, Object value) throws SQLException {
        if (value == null) {
            statement.setNull(at, nullType(type));
        } else {
            statement.setObject(at, value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value);
        }
    }

    private static int nullType(SqlType type) {
        return switch (type) {
            case TEXT, LONG_TEXT -> Types.VARCHAR;
            case INTEGER -> Types.BIGINT;
            case DECIMAL -> Types.NUMERIC;
            case BOOLEAN -> Types.BOOLEAN;
            case INSTANT -> Types.TIMESTAMP_WITH_TIMEZONE;
        };
    }
}
