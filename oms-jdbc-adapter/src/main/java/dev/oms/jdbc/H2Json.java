package dev.oms.jdbc;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** JSON by field and element access. */
final class H2Json implements JsonSql {
    /**
     * H2 cannot unfold a list, but look at each place of it. There are at most as many elements as opening braces, and the
     * join, which is a left one so that it cannot be turned around, looks at no more places than that.
     */
    @Override
    public String each(String source, List<Unfolded> lists) {
        String unfolded = source;
        String document = "body";
        for (Unfolded each : lists) {
            unfolded = each(unfolded, document, each.list(), each.element());
            document = each.element();
        }
        return unfolded;
    }

    private static String each(String source, String document, String list, String element) {
        String text = "CAST(s.%s_list AS varchar)".formatted(element);
        String braces = "LENGTH(%1$s) - LENGTH(REPLACE(%1$s, CHAR(123), ''))".formatted(text);
        return """
                (SELECT * FROM (
                    SELECT s.*, s.%4$s_list[n.x] AS %4$s
                    FROM (SELECT s.*, COALESCE(%2$s, JSON '[]') AS %4$s_list FROM %1$s AS s) AS s
                    LEFT JOIN SYSTEM_RANGE(1, 1000000) AS n ON n.x <= %3$s
                ) AS s WHERE %4$s IS NOT NULL)""".formatted(source, access("s." + document, list), braces, element);
    }

    @Override
    public String text(String document, String path) {
        return "STRINGDECODE(REGEXP_REPLACE(" + asText(document, path) + ", '^\"|\"$', ''))";
    }

    @Override
    public String integer(String document, String path) {
        return "COALESCE(CAST(" + asText(document, path) + " AS bigint), 0)";
    }

    @Override
    public String decimal(String document, String path) {
        return "CAST(" + text(document, path) + " AS decimal(26, 6))";
    }

    @Override
    public String flag(String document, String path) {
        return "COALESCE(CAST(" + asText(document, path) + " AS boolean), FALSE)";
    }

    @Override
    public String instant(String document, String path) {
        return "CAST(" + text(document, path) + " AS timestamp(6) with time zone)";
    }

    private static String asText(String document, String path) {
        return "CAST(" + access(document, path) + " AS varchar)";
    }

    private static String access(String document, String path) {
        String json =
                JsonSql.isBody(document) ? "(CAST(" + document + " AS varchar) FORMAT JSON)" : "(" + document + ")";
        return JsonSql.steps(path).stream()
                .map(step -> JsonSql.isPlace(step) ? "[" + (Integer.parseInt(step) + 1) + "]" : ".\"" + step + "\"")
                .collect(joining("", json, ""));
    }
}
