package dev.oms.persistence.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The rows of one kind that are ever due, over all tenants, the earliest first. */
final class DueRows {
    private static final int NEVER = Integer.MIN_VALUE;

    private final int column;
    private final SortedRows rows;

    private DueRows(int column, RowOrder order) {
        this.column = column;
        this.rows = new SortedRows(order);
    }

    static DueRows by(int column) {
        return new DueRows(column, RowOrder.by(List.of(column, Columns.TENANT)));
    }

    /** For a kind that is never claimed. */
    static DueRows none() {
        return new DueRows(NEVER, RowOrder.by(List.of()));
    }

    void add(Row row) {
        if (isDue(row)) {
            rows.add(row);
        }
    }

    void remove(Row row) {
        if (isDue(row)) {
            rows.remove(row);
        }
    }

    List<Row> until(Instant now, int limit) {
        List<Row> due = new ArrayList<>();
        SortedRows.Place start = new SortedRows.Place(0, 0);
        SortedRows.Place end = rows.after(row -> RowOrder.compareValues(row.value(column), now) <= 0);
        rows.visit(start, end, row -> due.size() < limit && due.add(row));
        return due;
    }

    List<Row> among(List<Row> some, Instant now, int limit) {
        return some.stream()
                .filter(row -> isDue(row) && RowOrder.compareValues(row.value(column), now) <= 0)
                .sorted(rows.order())
                .limit(limit)
                .toList();
    }

    private boolean isDue(Row row) {
        return column != NEVER && row.value(column) != null;
    }
}
