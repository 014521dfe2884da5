package dev.oms.jdbc;

import dev.oms.persistence.IndexAttribute;
import dev.oms.persistence.RecordKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The steps to the schema that this code and its kinds need. The base tables have a number of ours. The tables of the
 * kinds follow as {@code <base>.<parts>}, where every kind, attribute and index is a part: a release that adds some has a
 * higher version by itself. A release that takes away or retypes a part adds a base step.
 */
final class Migrations {
    private static final String BASE = "1";
    private static final Column TENANT = Column.tenant();
    private static final Pattern TABLE = Pattern.compile("\\{(\\w+)}");
    private static final Pattern INDEX = Pattern.compile("\\{index:(\\w+):(\\w+)}");

    private final Dialect dialect;
    private final Tables tables;

    Migrations(Dialect dialect, Tables tables) {
        this.dialect = dialect;
        this.tables = tables;
    }

    List<Migration> all() {
        return List.of(base(), kinds(), new ReadingStep(dialect, tables).migration(needed()));
    }

    /** The name of the table in which the steps done are written down. */
    String history() {
        return tables.history();
    }

    /** The version that the schema has after all steps. */
    String needed() {
        return BASE + "." + parts().size();
    }

    private Migration base() {
        String script = dialect.baseTables();
        String indexed = INDEX.matcher(script)
                .replaceAll(found ->
                        Matcher.quoteReplacement(tables.names().index(dialect, found.group(1), found.group(2))));
        String named = TABLE.matcher(indexed)
                .replaceAll(found -> Matcher.quoteReplacement(tables.names().table(dialect, found.group(1))));
        List<String> statements =
                Arrays.stream(named.split(";")).filter(text -> !text.isBlank()).toList();
        return new Migration(BASE, "base tables", script.hashCode(), dialect.transactionalDdl(), statements);
    }

    private Migration kinds() {
        List<String> statements = new ArrayList<>();
        tables.kinds().forEach(kind -> addStatements(statements, kind));
        int fingerprint = parts().stream().sorted().toList().hashCode();
        return new Migration(needed(), "record kinds", fingerprint, dialect.transactionalDdl(), statements);
    }

    private List<String> parts() {
        List<String> parts = new ArrayList<>();
        for (KindTable table : tables.kinds()) {
            RecordKind kind = table.kind();
            parts.add(kind.name());
            for (IndexAttribute attribute : kind.attributes()) {
                parts.add(kind.name() + "." + attribute.name() + " " + attribute.type());
            }
            kind.indexes().forEach(index -> parts.add(kind.name() + " by " + index));
        }
        return parts;
    }

    private void addStatements(List<String> statements, KindTable kind) {
        statements.add(create(kind));
        // The table may be there already, from a release whose kind had fewer attributes.
        kind.attributes()
                .values()
                .forEach(column -> statements.add("ALTER TABLE " + kind.table() + " ADD COLUMN IF NOT EXISTS "
                        + column.name() + " " + dialect.ddl(column)));
        statements.add(index(kind, List.of(TENANT, kind.queryable(RecordKind.OWNER))));
        if (kind.kind().claimable()) {
            // In the order in which claims take them.
            Column due = kind.queryable(RecordKind.DUE);
            statements.add(index(kind, List.of(due, TENANT, kind.queryable(RecordKind.ID))));
        }
        for (List<String> index : kind.kind().indexes()) {
            List<Column> columns = new ArrayList<>(List.of(TENANT));
            index.forEach(attribute -> columns.add(kind.queryable(attribute)));
            statements.add(index(kind, columns));
        }
    }

    private String create(KindTable kind) {
        String columns = kind.columns().stream()
                .map(column -> column.name() + " " + dialect.ddl(column)
                        + (kind.attributes().containsValue(column) ? "" : " NOT NULL"))
                .collect(Collectors.joining(",\n    "));
        return "CREATE TABLE IF NOT EXISTS " + kind.table() + " (\n    " + columns
                + ",\n    PRIMARY KEY (tenant, id)\n)" + dialect.tableOptions();
    }

    private String index(KindTable kind, List<Column> columns) {
        String named = columns.stream().map(Column::name).collect(Collectors.joining("_"));
        String name = tables.names().index(dialect, kind.name(), named.replaceAll("\\W", ""));
        return "CREATE INDEX IF NOT EXISTS " + name + " ON " + kind.table() + " (" + dialect.indexed(columns) + ")";
    }
}
