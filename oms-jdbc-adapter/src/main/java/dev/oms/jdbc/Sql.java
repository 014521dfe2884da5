package dev.oms.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A query in the making: its text and the values bound to it, in order. */
final class Sql {
    private final StringBuilder text = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    Sql(String text, Object... bound) {
        add(text, bound);
    }

    Sql add(String more, Object... bound) {
        text.append(more);
        Collections.addAll(values, bound);
        return this;
    }

    Sql add(Sql more) {
        text.append(more.text);
        values.addAll(more.values);
        return this;
    }

    int size() {
        return values.size();
    }

    /** Every row of the answer. */
    <T> List<T> rows(Connection connection, Dialect dialect, Row<T> row) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(text.toString())) {
            bind(statement, dialect);
            try (ResultSet found = statement.executeQuery()) {
                List<T> rows = new ArrayList<>();
                while (found.next()) {
                    rows.add(row.of(found));
                }
                return rows;
            }
        }
    }

    /** How many rows were changed. */
    int changed(Connection connection, Dialect dialect) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(text.toString())) {
            bind(statement, dialect);
            return statement.executeUpdate();
        }
    }

    private void bind(PreparedStatement statement, Dialect dialect) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            dialect.bind(statement, i + 1, values.get(i));
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** Reads one row. */
    @FunctionalInterface
    interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }
}
