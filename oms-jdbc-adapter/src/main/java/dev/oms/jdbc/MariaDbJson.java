package dev.oms.jdbc;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * JSON by {@code JSON_TABLE} and {@code JSON_VALUE}. MariaDB forgets in a view that a column of a {@code JSON_TABLE} was
 * JSON; so whatever is read of an element is a column of its own, a text.
 */
final class MariaDbJson implements JsonSql {
    @Override
    public String each(String source, List<Unfolded> lists) {
        String innermost = lists.get(lists.size() - 1).element();
        // A list without elements still has a row where it is nested.
        return "(SELECT s.*, %s FROM %s AS s JOIN JSON_TABLE(s.body, %s) AS e WHERE %s_place IS NOT NULL)"
                .formatted(names(lists), source, columns(lists), innermost);
    }

    /** One by one: for {@code e.*} a view would need privileges on all databases (MDEV-27898). */
    private static String names(List<Unfolded> lists) {
        return lists.stream()
                .flatMap(each -> Stream.concat(
                        Stream.of(each.element() + "_place"),
                        each.paths().stream().sorted().map(path -> column(each.element(), path))))
                .map(name -> "e." + name)
                .collect(joining(", "));
    }

    private static String columns(List<Unfolded> lists) {
        Unfolded each = lists.get(0);
        List<String> columns = new ArrayList<>(List.of(each.element() + "_place FOR ORDINALITY"));
        each.paths().stream()
                .sorted()
                .map(path -> column(each.element(), path) + " longtext CHARACTER SET utf8mb4 PATH '" + path(path) + "'")
                .forEach(columns::add);
        if (lists.size() > 1) {
            columns.add("NESTED PATH " + columns(lists.subList(1, lists.size())));
        }
        return "'" + path(each.list()) + "[*]' COLUMNS (" + String.join(", ", columns) + ")";
    }

    private static String column(String element, String path) {
        return element + "_" + path.replace('.', '_');
    }

    /** In the collation of our tables, because another one could not be compared with their columns. */
    @Override
    public String text(String document, String path) {
        return "(CONVERT(" + value(document, path) + " USING utf8mb4) COLLATE utf8mb4_nopad_bin)";
    }

    @Override
    public String integer(String document, String path) {
        return "CAST(COALESCE(" + value(document, path) + ", 0) AS signed)";
    }

    @Override
    public String decimal(String document, String path) {
        return "CAST(" + value(document, path) + " AS decimal(26, 6))";
    }

    @Override
    public String flag(String document, String path) {
        return "(COALESCE(" + value(document, path) + ", '') IN ('1', 'true'))";
    }

    @Override
    public String instant(String document, String path) {
        return "CAST(REPLACE(REPLACE(" + value(document, path) + ", 'T', ' '), 'Z', '') AS datetime(6))";
    }

    private static String value(String document, String path) {
        return JsonSql.isBody(document) ? "JSON_VALUE(" + document + ", '" + path(path) + "')" : column(document, path);
    }

    private static String path(String path) {
        return JsonSql.steps(path).stream()
                .map(step -> JsonSql.isPlace(step) ? "[" + step + "]" : "." + step)
                .collect(joining("", "$", ""));
    }
}
