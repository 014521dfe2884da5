package dev.oms.jdbc;

import static dev.oms.common.InvariantViolation.require;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A statement that changes one row per row of values: how a dialect writes it, and what is bound to it.
 *
 * @param table as it stands in the text
 * @param few texts to be preferred for 1, 2, … rows, as far as there are any; they bind row after row
 * @param columns what the values of a row are, in the order in which they are bound
 * @param keys those of them that name the row to be changed; none where no two can be the same
 * @param counters how many of the first columns are added to what is there
 * @param counted whether every row of values must find the row that it changes
 */
record Change(
        String table,
        String text,
        List<String> few,
        List<Column> columns,
        List<Column> keys,
        int counters,
        boolean counted) {
    Change {
        few = List.copyOf(few);
        columns = List.copyOf(columns);
        keys = List.copyOf(keys);
    }

    Change(String table, String text, List<Column> columns, List<Column> keys, int counters, boolean counted) {
        this(table, text, List.of(), columns, keys, counters, counted);
    }

    Change forFew(List<String> texts) {
        return new Change(table, text, texts, columns, keys, counters, counted);
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
            for (Object[] row : values) {
                for (int i = 0; i < row.length; i++) {
                    row[i] = row[i] == null ? null : change.columns.get(i).fitting(row[i]);
                }
            }
            return this;
        }

        /** The rows of some changes of this kind as one: in the order of their keys, sums where they add to the same row. */
        static Rows together(List<Rows> some) {
            Change change = some.get(0).change;
            List<Object[]> all = new ArrayList<>();
            some.forEach(rows -> all.addAll(rows.values));
            if (some.size() > 1 && !change.keys.isEmpty()) {
                change.mergeByKey(all);
            }
            return change.of(all);
        }
    }

    /** Sorts rows by their keys, and makes one of those with the same key. */
    private void mergeByKey(List<Object[]> rows) {
        int[] places = keys.stream().mapToInt(columns::indexOf).toArray();
        rows.sort((one, other) -> compare(one, other, places));
        int last = 0;
        for (int i = 1; i < rows.size(); i++) {
            if (compare(rows.get(last), rows.get(i), places) == 0) {
                rows.set(last, sum(rows.get(last), rows.get(i)));
            } else {
                rows.set(++last, rows.get(i));
            }
        }
        rows.subList(Math.min(last + 1, rows.size()), rows.size()).clear();
    }

    @SuppressWarnings("unchecked") // keys are texts and numbers
    private static int compare(Object[] one, Object[] other, int[] places) {
        for (int place : places) {
            int order = ((Comparable<Object>) one[place]).compareTo(other[place]);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private Object[] sum(Object[] one, Object[] other) {
        require(counters > 0, "two batches of a group change the same row of: %s", text);
        Object[] sum = one.clone();
        for (int i = 0; i < counters; i++) {
            sum[i] = Math.addExact((Long) one[i], (Long) other[i]);
        }
        return sum;
    }
}
