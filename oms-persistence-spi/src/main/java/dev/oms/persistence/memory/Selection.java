package dev.oms.persistence.memory;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.persistence.RecordQuery;
import dev.oms.persistence.RecordQuery.Cursor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A query in terms of columns: which rows it wants, in which order, beyond which row. */
final class Selection {
    private final List<Condition> conditions = new ArrayList<>();
    private final RowOrder sort;
    private final Comparator<Row> direction;
    private final boolean descending;
    private final Optional<Row> edge;
    private final int limit;

    Selection(RecordQuery query, Columns columns) {
        require(query.limit() > 0, "a page takes at least one record, not %d", query.limit());
        List<Integer> sortColumns = query.sort().stream().map(columns::of).toList();
        query.filters().forEach(filter -> conditions.add(Condition.of(filter, columns)));
        sortColumns.forEach(column -> conditions.add(new Condition.Present(column)));
        this.sort = RowOrder.by(sortColumns);
        this.direction = query.descending() ? sort.reversed() : sort;
        this.descending = query.descending();
        this.edge = query.after().position().map(cursor -> landmark(cursor, sortColumns, columns));
        this.limit = query.limit();
    }

    boolean wants(Row row) {
        for (Condition condition : conditions) {
            if (!condition.holds(row.value(condition.column()))) {
                return false;
            }
        }
        return isBeyondEdge(row);
    }

    /** Whether a row comes after the page before this one. */
    boolean isBeyondEdge(Row row) {
        return edge.isEmpty() || direction.compare(row, edge.get()) > 0;
    }

    List<Condition> on(int column) {
        return conditions.stream()
                .filter(condition -> condition.column() == column)
                .toList();
    }

    Optional<Condition.AnyOf> anyOf(int column) {
        return on(column).stream()
                .filter(Condition.AnyOf.class::isInstance)
                .map(Condition.AnyOf.class::cast)
                .findFirst();
    }

    RowOrder sort() {
        return sort;
    }

    /** The order of the answer, whichever way it goes. */
    Comparator<Row> direction() {
        return direction;
    }

    boolean descending() {
        return descending;
    }

    int limit() {
        return limit;
    }

    private static Row landmark(Cursor cursor, List<Integer> sortColumns, Columns columns) {
        require(
                cursor.values().size() == sortColumns.size(),
                "a cursor carries one value for each of %d sort attributes, not %d",
                sortColumns.size(),
                cursor.values().size());
        Map<Integer, Object> standing = new HashMap<>();
        for (int i = 0; i < sortColumns.size(); i++) {
            standing.put(sortColumns.get(i), cursor.values().get(i));
        }
        standing.put(Columns.ID, cursor.id());
        return columns.landmark(standing);
    }
}
