package dev.oms.jdbc;

import static java.util.stream.Collectors.joining;

import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * Changes as PostgreSQL likes them: one statement for any number of rows, each column bound as one array. The text does
 * not depend on how many rows there are, so that it stays prepared. Few rows are listed instead, value by value: to take
 * a dozen arrays apart costs the server more than such a statement does otherwise.
 */
final class UnnestChanges implements Changes {
    /** Each number of rows is a statement of its own to prepare. */
    private static final int FEW = 4;

    @Override
    public Change insert(String table, List<Column> columns, List<Column> keys) {
        return of(table, unnested(columns), source -> inserting(table, columns, source), columns, keys);
    }

    @Override
    public Change update(String table, List<Column> set, List<Column> keys) {
        List<Column> bound = Change.versioned(Change.columns(set, keys));
        String condition = matching(keys, set.size()) + " AND r.version = " + value(bound.size() - 1);
        return guarded(table, source -> setting(table, set, source) + condition, bound, keys, 0);
    }

    @Override
    public Change delete(String table, List<Column> keys) {
        List<Column> bound = Change.versioned(keys);
        String condition = "\nWHERE " + matching(keys, 0) + " AND r.version = " + value(keys.size());
        return guarded(table, source -> "DELETE FROM " + table + " AS r USING " + source + condition, bound, keys, 0);
    }

    @Override
    public Change overwrite(String table, List<Column> set, List<Column> keys) {
        List<Column> bound = Change.columns(set, keys);
        String condition = matching(keys, set.size());
        return guarded(table, source -> setting(table, set, source) + condition, bound, keys, 0);
    }

    @Override
    public Change overwriteIfThere(String table, List<Column> set, List<Column> keys) {
        List<Column> bound = Change.columns(set, keys);
        String condition = matching(keys, set.size());
        return of(table, unnested(bound), source -> setting(table, set, source) + condition, bound, List.of());
    }

    @Override
    public Change exchange(String table, Column counter, List<Column> keys) {
        List<Column> set = List.of(counter);
        List<Column> bound = Change.columns(Change.columns(set, keys), set);
        String condition = matching(keys, set.size()) + " AND r." + counter.name() + " = " + value(bound.size() - 1);
        return guarded(table, source -> setting(table, set, source) + condition, bound, keys, 0);
    }

    @Override
    public Change add(String table, List<Column> counters, List<Column> keys) {
        List<Column> bound = Change.columns(counters, keys);
        IntFunction<String> sum = i -> "r." + counters.get(i).name() + " + " + value(i);
        String condition = matching(keys, counters.size());
        return guarded(
                table, source -> setting(table, counters, sum, source) + condition, bound, keys, counters.size());
    }

    @Override
    public Change addOrInsert(String table, List<Column> counters, List<Column> keys) {
        List<Column> bound = Change.columns(counters, keys);
        String conflict = "\nON CONFLICT (" + each(keys, i -> keys.get(i).name()) + ") DO UPDATE SET "
                + each(
                        counters,
                        i -> "%1$s = r.%1$s + EXCLUDED.%1$s"
                                .formatted(counters.get(i).name()));
        UnaryOperator<String> text = source -> inserting(table + " AS r", bound, source) + conflict;
        Change change = new Change(table, text.apply(unnested(bound)), bound, keys, counters.size(), false);
        return change.forFew(forFew(text, bound));
    }

    /** @param text the statement that reads its rows from a source called {@code v} */
    private static Change of(
            String table, String source, UnaryOperator<String> text, List<Column> bound, List<Column> keys) {
        return new Change(table, text.apply(source), bound, keys, 0, false).forFew(forFew(text, bound));
    }

    /** Fails with a division by zero, and with it everything that travels along, unless every row was found. */
    private static Change guarded(
            String table, UnaryOperator<String> text, List<Column> bound, List<Column> keys, int counters) {
        UnaryOperator<String> guarded = source -> "WITH changed AS (\n" + text.apply(source) + "\nRETURNING 1)\n"
                + "SELECT 1 / (CASE WHEN (SELECT count(*) FROM changed) = ? THEN 1 ELSE 0 END)";
        Change change = new Change(table, guarded.apply(limited(unnest(bound), bound)), bound, keys, counters, true);
        // Few are limited as well: while a table is young, they would be looked for by reading all of it.
        UnaryOperator<String> few = list -> guarded.apply(limited(list, bound));
        return change.forFew(forFew(few, bound));
    }

    private static List<String> forFew(UnaryOperator<String> text, List<Column> bound) {
        return IntStream.rangeClosed(1, FEW)
                .mapToObj(rows -> text.apply(listed(bound, rows) + named(bound)))
                .toList();
    }

    private static String inserting(String table, List<Column> columns, String source) {
        return "INSERT INTO " + table + " (" + each(columns, i -> columns.get(i).name()) + ")\nSELECT "
                + each(columns, UnnestChanges::value) + " FROM " + source;
    }

    private static String setting(String table, List<Column> set, String source) {
        return setting(table, set, UnnestChanges::value, source);
    }

    private static String setting(String table, List<Column> set, IntFunction<String> to, String source) {
        return "UPDATE " + table + " AS r SET " + each(set, i -> set.get(i).name() + " = " + to.apply(i)) + "\nFROM "
                + source + "\nWHERE ";
    }

    private static String matching(List<Column> keys, int from) {
        return IntStream.range(0, keys.size())
                .mapToObj(i -> "r." + keys.get(i).name() + " = " + value(from + i))
                .collect(joining(" AND "));
    }

    private static String unnested(List<Column> columns) {
        return unnest(columns) + named(columns);
    }

    /**
     * The rows to find. The limit is their number and cuts nothing off; by it PostgreSQL expects few rows and keeps one
     * plan, where it would otherwise plan anew at each execution, which takes longer than to execute.
     */
    private static String limited(String source, List<Column> columns) {
        return "(SELECT * FROM " + source + " LIMIT ?)" + named(columns);
    }

    private static String listed(List<Column> columns, int rows) {
        String row = "("
                + each(columns, i -> "?::" + PostgreSql.element(columns.get(i).type())) + ")";
        return "(VALUES " + String.join(", ", Collections.nCopies(rows, row)) + ")";
    }

    private static String unnest(List<Column> columns) {
        return "unnest("
                + each(columns, i -> "?::" + PostgreSql.element(columns.get(i).type()) + "[]") + ")";
    }

    private static String named(List<Column> columns) {
        return " AS v (" + each(columns, i -> "c" + i) + ")";
    }

    private static String value(int index) {
        return "v.c" + index;
    }

    private static String each(List<Column> columns, IntFunction<String> text) {
        return IntStream.range(0, columns.size()).mapToObj(text).collect(joining(", "));
    }
}
