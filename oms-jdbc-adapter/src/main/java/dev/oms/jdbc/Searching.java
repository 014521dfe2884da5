package dev.oms.jdbc;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.persistence.RecordKind;
import dev.oms.persistence.RecordPage;
import dev.oms.persistence.RecordQuery;
import dev.oms.persistence.RecordQuery.Cursor;
import dev.oms.persistence.RecordQuery.Filter;
import dev.oms.persistence.StoredRecord;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Answers queries page by page. A page begins behind the last row of the one before, so that no page costs more than the first. */
final class Searching {
    private final Dialect dialect;
    private final Tables tables;

    Searching(Dialect dialect, Tables tables) {
        this.dialect = dialect;
        this.tables = tables;
    }

    RecordPage page(Connection connection, RecordQuery query) throws SQLException {
        KindTable kind = tables.kind(query.kind());
        if (query.filters().stream().anyMatch(filter -> filter.values().isEmpty())) {
            return new RecordPage(List.of(), false);
        }
        RowShape shape = RowShape.of(dialect, List.of(kind));
        return page(sql(query).rows(connection, dialect, row -> shape.record(row, kind)), query.limit());
    }

    /** The statement for a query whose every filter has a value. */
    Sql sql(RecordQuery query) {
        KindTable kind = tables.kind(query.kind());
        List<Column> order = order(kind, query);
        RowShape shape = RowShape.of(dialect, List.of(kind));
        Optional<Filter> longest = longestList(kind, query);
        Sql sql = new Sql("SELECT " + shape.of(kind)).add(from(kind, query.tenant(), longest));
        query.filters().stream()
                .filter(filter -> !longest.equals(Optional.of(filter)))
                .forEach(filter -> sql.add("\nAND ").add(condition(kind, filter)));
        order.subList(0, order.size() - 1).forEach(column -> sql.add("\nAND " + column.name() + " IS NOT NULL"));
        query.after().position().ifPresent(cursor -> behind(sql, order, cursor, query));
        String direction = query.descending() ? " DESC" : "";
        sql.add(order.stream()
                .map(column -> column.name() + direction)
                .collect(Collectors.joining(", ", "\nORDER BY ", "")));
        // One more than the page holds tells whether there is another page.
        sql.add("\nLIMIT ?", query.limit() + 1L);
        return sql;
    }

    /** The filter that names most texts, if there is one. */
    private static Optional<Filter> longestList(KindTable kind, RecordQuery query) {
        return query.filters().stream()
                .filter(filter -> filter.comparison() == RecordQuery.Comparison.ANY_OF)
                .filter(filter -> kind.queryable(filter.attribute()).type() == SqlType.TEXT)
                .max(Comparator.comparingInt(filter -> filter.values().size()));
    }

    private Sql from(KindTable kind, String tenant, Optional<Filter> list) {
        if (list.isEmpty()) {
            return new Sql("\nFROM " + kind.table() + "\nWHERE tenant = ?", tenant);
        }
        Column column = kind.queryable(list.get().attribute());
        List<Object> texts = list.get().values().stream().map(column::fitting).toList();
        return dialect.from(kind.table(), tenant, column.name(), texts);
    }

    private static RecordPage page(List<StoredRecord> found, int limit) {
        boolean more = found.size() > limit;
        return new RecordPage(more ? found.subList(0, limit) : found, more);
    }

    /** The columns to sort by; the id, which makes the order total, last. */
    private static List<Column> order(KindTable kind, RecordQuery query) {
        List<Column> order =
                new ArrayList<>(query.sort().stream().map(kind::queryable).toList());
        order.add(kind.queryable(RecordKind.ID));
        return order;
    }

    private Sql condition(KindTable kind, Filter filter) {
        Column column = kind.queryable(filter.attribute());
        List<Object> values = filter.values().stream().map(column::fitting).toList();
        return switch (filter.comparison()) {
            case ANY_OF -> dialect.anyOf(column.name(), column.type(), values);
            case AT_LEAST -> new Sql(column.name() + " >= ?", values.get(0));
            case LESS_THAN -> new Sql(column.name() + " < ?", values.get(0));
        };
    }

    private static void behind(Sql sql, List<Column> order, Cursor cursor, RecordQuery query) {
        List<Object> values = new ArrayList<>(cursor.values());
        values.add(cursor.id());
        require(
                values.size() == order.size(),
                "a cursor for the order %s has as many values, not %s",
                query.sort(),
                cursor.values());
        Object[] fitting = new Object[values.size()];
        for (int i = 0; i < fitting.length; i++) {
            fitting[i] = order.get(i).fitting(values.get(i));
        }
        String beyond = query.descending() ? "<" : ">";
        // Implied by the row comparison, but an index range for a database that cannot derive one from it.
        sql.add("\nAND " + order.get(0).name() + " " + beyond + "= ?", fitting[0]);
        String columns = order.stream().map(Column::name).collect(Collectors.joining(", "));
        String places = order.stream().map(column -> "?").collect(Collectors.joining(", "));
        sql.add("\nAND (" + columns + ") " + beyond + " (" + places + ")", fitting);
    }
}
