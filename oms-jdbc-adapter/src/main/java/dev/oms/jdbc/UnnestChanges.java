package dev.oms.jdbc;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Changes as PostgreSQL likes them: one statement for any number of rows, each column bound as one array. The text does
 * not depend on how many rows there are, so that it stays prepared.
 */
final class UnnestChanges implements Changes {

    @Override
    public Change insert(String table, List<Column> columns, List<Column> keys) {
        return new Change(table, inserting(table, columns), columns, keys, 0, false);
    }

    @Override
    public Change update(String table, List<Column> set, List<Column> keys) {
        List<Column> bound = Change.versioned(Change.columns(set, keys));
        String text = setting(table, set, UnnestChanges::value, bound) + matching(keys, set.size())
                + " AND r.version = " + value(bound.size() - 1);
        return guarded(table, text, bound, keys, 0);
    }

    @Override
    public Change delete(String table, List<Column> keys) {
        List<Column> bound = Change.versioned(keys);
        String text = "DELETE FROM " + table + " AS r USING " + rows(bound) + "\nWHERE " + matching(keys, 0)
                + " AND r.version = " + value(keys.size());
        return guarded(table, text, bound, keys, 0);
    }

    @Override
    public Change overwrite(String table, List<Column> set, List<Column> keys) {
        List<Column> bound = Change.columns(set, keys);
        return guarded(
                table, setting(table, set, UnnestChanges::value, bound) + matching(keys, set.size()), bound, keys, 0);
    }

    @Override
    public Change overwriteIfThere(String table, List<Column> set, List<Column> keys) {
        List<Column> bound = Change.columns(set, keys);
        String text = "UPDATE " + table + " AS r SET "
                + each(set, i -> set.get(i).name() + " = " + value(i)) + "\nFROM " + unnested(bound) + " AS v ("
                + aliases(bound) + ")\nWHERE " + matching(keys, set.size());
        return new Change(table, text, bound, List.of(), 0, false);
    }

    @Override
    public Change exchange(String table, Column counter, List<Column> keys) {
        List<Column> set = List.of(counter);
        List<Column> bound = Change.columns(Change.columns(set, keys), set);
        String text = setting(table, set, UnnestChanges::value, bound) + matching(keys, set.size()) + " AND r."
                + counter.name() + " = " + value(bound.size() - 1);
        return guarded(table, text, bound, keys, 0);
    }

    @Override
    public Change add(String table, List<Column> counters, List<Column> keys) {
        List<Column> bound = Change.columns(counters, keys);
        IntFunction<String> sum = i -> "r." + counters.get(i).name() + " + " + value(i);
        String text = setting(table, counters, sum, bound) + matching(keys, counters.size());
        return guarded(table, text, bound, keys, counters.size());
    }

    @Override
    public Change addOrInsert(String table, List<Column> counters, List<Column> keys) {
        List<Column> bound = Change.columns(counters, keys);
        String conflict = "\nON CONFLICT (" + each(keys, i -> keys.get(i).name()) + ") DO UPDATE SET "
                + each(
                        counters,
                        i -> "%1$s = r.%1$s + EXCLUDED.%1$s"
                                .formatted(counters.get(i).name()));
        return new Change(table, inserting(table + " AS r", bound) + conflict, bound, keys, counters.size(), false);
    }

    /** Fails with a division by zero, and with it everything that travels along, unless every row was found. */
    private static Change guarded(String table, String text, List<Column> bound, List<Column> keys, int counters) {
        String guarded = "WITH changed AS (\n" + text + "\nRETURNING 1)\n"
                + "SELECT 1 / (CASE WHEN (SELECT count(*) FROM changed) = ? THEN 1 ELSE 0 END)";
        return new Change(table, guarded, bound, keys, counters, true);
    }

    private static String inserting(String table, List<Column> columns) {
        return "INSERT INTO " + table + " (" + each(columns, i -> columns.get(i).name()) + ")\nSELECT "
                + each(columns, UnnestChanges::value) + " FROM " + unnested(columns) + " AS v (" + aliases(columns)
                + ")";
    }

    private static String setting(String table, List<Column> set, IntFunction<String> to, List<Column> bound) {
        return "UPDATE " + table + " AS r SET " + each(set, i -> set.get(i).name() + " = " + to.apply(i)) + "\nFROM "
                + rows(bound) + "\nWHERE ";
    }

    private static String matching(List<Column> keys, int from) {
        return IntStream.range(0, keys.size())
                .mapToObj(i -> "r." + keys.get(i).name() + " = " + value(from + i))
                .collect(joining(" AND "));
    }

    /**
     * The rows to find. The limit is their number and cuts nothing off; by it PostgreSQL expects few rows and keeps one
     * plan, where it would otherwise plan anew at each execution, which takes longer than to execute.
     */
    private static String rows(List<Column> columns) {
        return "(SELECT * FROM " + unnested(columns) + " LIMIT ?) AS v (" + aliases(columns) + ")";
    }

    private static String unnested(List<Column> columns) {
        return "unnest("
                + each(columns, i -> "?::" + PostgreSql.element(columns.get(i).type()) + "[]") + ")";
    }

    private static String aliases(List<Column> columns) {
        return each(columns, i -> "c" + i);
    }

    private static String value(int index) {
        return "v.c" + index;
    }

    private static String each(List<Column> columns, IntFunction<String> text) {
        return IntStream.range(0, columns.size()).mapToObj(text).collect(joining(", "));
    }
}
