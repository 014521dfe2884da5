package dev.oms.jdbc;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A sentence for every table, view and column, kept in the database where it can be, and in docs/schema.md. {@code *}
 * stands for every table of a kind.
 */
final class Comments {
    private static final Map<String, String> SENTENCES = new LinkedHashMap<>();

    static {
        for (String text : new String[] {TableComments.TEXT, ViewComments.TEXT}) {
            text.lines().filter(line -> !line.isBlank()).forEach(line -> {
                int colon = line.indexOf(": ");
                SENTENCES.put(line.substring(0, colon), line.substring(colon + 2));
            });
        }
    }

    private Comments() {}

    /** What a table or a view is. */
    static Optional<String> on(String table) {
        return Optional.ofNullable(SENTENCES.get(table));
    }

    /** What a column holds. */
    static Optional<String> on(String table, String column) {
        return Optional.ofNullable(SENTENCES.get(table + "." + column))
                .or(() -> Optional.ofNullable(SENTENCES.get("*." + column)));
    }

    /** The columns of a table that have a sentence of their own. */
    static Set<String> columns(String table) {
        return SENTENCES.keySet().stream()
                .filter(name -> name.startsWith(table + "."))
                .map(name -> name.substring(table.length() + 1))
                .collect(Collectors.toUnmodifiableSet());
    }
}
