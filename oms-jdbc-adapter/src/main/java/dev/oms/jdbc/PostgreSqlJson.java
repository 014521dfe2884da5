package dev.oms.jdbc;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** JSON by {@code jsonb}. */
final class PostgreSqlJson implements JsonSql {
    @Override
    public String each(String source, List<Unfolded> lists) {
        StringBuilder columns = new StringBuilder("s.*");
        StringBuilder from = new StringBuilder(source + " AS s");
        String document = "s.body";
        for (Unfolded each : lists) {
            columns.append(", ").append(each.element()).append(".value AS ").append(each.element());
            from.append("\nCROSS JOIN LATERAL jsonb_array_elements(%s #> %s) AS %s (value)"
                    .formatted(json(document), path(each.list()), each.element()));
            document = each.element() + ".value";
        }
        return "(SELECT " + columns + " FROM " + from + ")";
    }

    @Override
    public String text(String document, String path) {
        return "(" + json(document) + " #>> " + path(path) + ")";
    }

    @Override
    public String integer(String document, String path) {
        return "COALESCE(" + text(document, path) + "::bigint, 0)";
    }

    @Override
    public String decimal(String document, String path) {
        return text(document, path) + "::numeric(26, 6)";
    }

    @Override
    public String flag(String document, String path) {
        return "COALESCE(" + text(document, path) + "::boolean, false)";
    }

    @Override
    public String instant(String document, String path) {
        return text(document, path) + "::timestamptz";
    }

    private static String json(String document) {
        return JsonSql.isBody(document) ? document + "::jsonb" : document;
    }

    private static String path(String path) {
        return JsonSql.steps(path).stream().map(step -> "'" + step + "'").collect(joining(", ", "ARRAY[", "]"));
    }
}
