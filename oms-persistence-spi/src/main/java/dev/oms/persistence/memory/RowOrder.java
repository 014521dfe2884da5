package dev.oms.persistence.memory;

import dev.oms.common.Nullable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** An order of rows by the values of columns; absent values come first, and the id always decides at last. */
final class RowOrder implements Comparator<Row> {
    private final int[] columns;

    private RowOrder(int[] columns) {
        this.columns = columns;
    }

    /** By these columns and then the id; what would stand after the id cannot decide anything and is left out. */
    static RowOrder by(List<Integer> columns) {
        int deciding = columns.contains(Columns.ID) ? columns.indexOf(Columns.ID) : columns.size();
        IntStream leading = columns.subList(0, deciding).stream().mapToInt(Integer::intValue);
        return new RowOrder(IntStream.concat(leading, IntStream.of(Columns.ID)).toArray());
    }

    @Override
    public int compare(Row one, Row other) {
        return comparePrefix(columns.length, one, other);
    }

    /** Compares by the leading columns only. */
    int comparePrefix(int length, Row one, Row other) {
        for (int i = 0; i < length; i++) {
            int column = columns[i];
            int compared = compareValues(one.value(column), other.value(column));
            if (compared != 0) {
                return compared;
            }
        }
        return 0;
    }

    int size() {
        return columns.length;
    }

    int column(int place) {
        return columns[place];
    }

    /** Whether rows that are equal in the leading columns stand in the other order. */
    boolean continuesAs(RowOrder other, int afterPrefix) {
        return Arrays.equals(columns, afterPrefix, columns.length, other.columns, 0, other.columns.length);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RowOrder order && Arrays.equals(columns, order.columns);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(columns);
    }

    /** Compares two values of one column. */
    @SuppressWarnings("unchecked")
    static int compareValues(@Nullable Object one, @Nullable Object other) {
        if (one == null || other == null) {
            return Boolean.compare(one != null, other != null);
        }
        return ((Comparable<Object>) one).compareTo(other);
    }
}
