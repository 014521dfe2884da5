package dev.oms.jdbc;

import java.util.List;
import java.util.stream.Stream;

/**
 * A statement that changes one row per row of values: how a dialect writes it, and what is bound to it.
 *
 * @param columns what the values of a row are, in the order in which they are bound
 * @param counted whether every row of values must find the row that it changes
 */
record Change(String text, List<Column> columns, boolean counted) {
    Change {
        columns = List.copyOf(columns);
    }

    Rows of(List<Object[]> values) {
        return new Rows(this, values);
    }

    /** What a row binds when it first has these values and then those. */
    static List<Column> columns(List<Column> first, List<Column> then) {
        return Stream.concat(first.stream(), then.stream()).toList();
    }

    /** The same with the version that the row must have behind them. */
    static List<Column> versioned(List<Column> columns) {
        return columns(columns, List.of(Column.integer("version")));
    }

    /** A change with the rows of values to make it with. */
    record Rows(Change change, List<Object[]> values) {

        /** The same with every value as its column holds it; throws where one does not fit. */
        Rows fitting() {
            values.forEach(row -> {
                for (int i = 0; i < row.length; i++) {
                    row[i] = row[i] == null ? null : change.columns.get(i).fitting(row[i]);
                }
            });
            return this;
        }
    }
}
