package dev.oms.jdbc;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.function.Function;

/** Changes in plain SQL: a statement for one row, executed as a JDBC batch. Only the upsert differs by database. */
final class RowChanges implements Changes {
    private final Upsert upsert;

    RowChanges(Upsert upsert) {
        this.upsert = upsert;
    }

    @Override
    public Change insert(String table, List<Column> columns, List<Column> keys) {
        return new Change(table, inserting(table, columns), columns, keys, 0, false);
    }

    @Override
    public Change update(String table, List<Column> set, List<Column> keys) {
        return new Change(
                table,
                updating(table, set, "%s = ?", keys) + " AND version = ?",
                Change.versioned(Change.columns(set, keys)),
                keys,
                0,
                true);
    }

    @Override
    public Change delete(String table, List<Column> keys) {
        return new Change(
                table,
                "DELETE FROM " + table + " WHERE " + each(keys, "%s = ?", " AND ") + " AND version = ?",
                Change.versioned(keys),
                keys,
                0,
                true);
    }

    @Override
    public Change overwrite(String table, List<Column> set, List<Column> keys) {
        return new Change(table, updating(table, set, "%s = ?", keys), Change.columns(set, keys), keys, 0, true);
    }

    @Override
    public Change overwriteIfThere(String table, List<Column> set, List<Column> keys) {
        return new Change(table, updating(table, set, "%s = ?", keys), Change.columns(set, keys), List.of(), 0, false);
    }

    @Override
    public Change exchange(String table, Column counter, List<Column> keys) {
        return new Change(
                table,
                updating(table, List.of(counter), "%s = ?", keys) + " AND " + counter.name() + " = ?",
                Change.columns(Change.columns(List.of(counter), keys), List.of(counter)),
                keys,
                0,
                true);
    }

    @Override
    public Change add(String table, List<Column> counters, List<Column> keys) {
        List<Column> bound = Change.columns(counters, keys);
        return new Change(
                table, updating(table, counters, "%1$s = %1$s + ?", keys), bound, keys, counters.size(), true);
    }

    @Override
    public Change addOrInsert(String table, List<Column> counters, List<Column> keys) {
        List<Column> bound = Change.columns(counters, keys);
        return new Change(table, upsert.text(table, counters, keys), bound, keys, counters.size(), false);
    }

    static String inserting(String table, List<Column> columns) {
        return "INSERT INTO " + table + " (" + each(columns, "%s", ", ") + ") VALUES (" + each(columns, "?", ", ")
                + ")";
    }

    private static String updating(String table, List<Column> set, String to, List<Column> keys) {
        return "UPDATE " + table + " SET " + each(set, to, ", ") + " WHERE " + each(keys, "%s = ?", " AND ");
    }

    static String each(List<Column> columns, String pattern, String separator) {
        Function<Column, String> text = column -> pattern.formatted(column.name());
        return columns.stream().map(text).collect(joining(separator));
    }

    /** Adds to counters, creating the row where there is none. */
    @FunctionalInterface
    interface Upsert {
        String text(String table, List<Column> counters, List<Column> keys);
    }
}
