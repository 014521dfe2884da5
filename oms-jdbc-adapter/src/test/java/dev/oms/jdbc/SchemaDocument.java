package dev.oms.jdbc;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** docs/schema.md, written from PostgreSQL's catalogue. */
final class SchemaDocument {
    private static final String HEAD = """
            # Schema

            Written from the database by a test; `-Doms.rewriteDocs=true` writes it anew.

            * Tables are called in the singular and are the library's own: read them, never write them. Views are called in the
              plural and are for reading: whatever stands in JSON bodies is a column there. Columns of views are a promise:
              later releases add some at the end and take none away.
            * Types are PostgreSQL's. On MariaDB `timestamptz` is `datetime(6)` in UTC, `text` is `longtext`, `numeric` is
              `decimal`; on H2 they are `timestamp(6) with time zone`, `clob` and `decimal`.
            * Amounts are decimals in the currency's major unit: `4.90` EUR stands as `4.900000`.
            * PostgreSQL keeps these sentences as comments on tables, views and columns, H2 on tables and their columns.
            * To let others read: `GRANT SELECT` on the views alone is enough. A view needs the right `CREATE VIEW` on MariaDB.
            * The prefix `oms_` and the schema can be chosen: `JdbcPersistence.on(…).schema(…).tablePrefix(…)`.
            """;
    private final DataSource source;
    private final String prefix;

    SchemaDocument(DataSource source, String prefix) {
        this.source = source;
        this.prefix = prefix;
    }

    String text() throws SQLException {
        StringBuilder text = new StringBuilder(HEAD);
        text.append("\n## Questions\n\nEvery one is asked by a test, on all three databases.\n");
        for (ExampleQueries.Example example : ExampleQueries.ALL) {
            text.append("\n%s:\n\n```sql\n%s;\n```\n".formatted(example.question(), example.sql()));
        }
        text.append("\n## Views\n");
        for (List<Object> view : relations('v')) {
            addRelation(text, view);
        }
        text.append("\n## Tables\n");
        for (List<Object> table : relations('r')) {
            addRelation(text, table);
            addIndexes(text, (String) table.get(0));
        }
        return text.toString();
    }

    private List<List<Object>> relations(char kind) throws SQLException {
        return Rows.of(source, """
                SELECT relname, obj_description(oid, 'pg_class') FROM pg_class
                WHERE relkind = '%s' AND starts_with(relname, '%s') ORDER BY relname COLLATE "C"
                """.formatted(kind, prefix));
    }

    private void addRelation(StringBuilder text, List<Object> relation) throws SQLException {
        String name = (String) relation.get(0);
        text.append("\n### %s\n\n".formatted(named(name)));
        if (name.equals(prefix + Tables.HISTORY)) {
            text.append("Which steps of the schema were taken and when; kept by Flyway.\n");
            return;
        }
        text.append(relation.get(1)).append("\n\n| column | type | |\n|---|---|---|\n");
        for (List<Object> column : columns(name)) {
            text.append("| %s | %s | %s |\n".formatted(column.get(0), column.get(1), column.get(2)));
        }
    }

    private List<List<Object>> columns(String relation) throws SQLException {
        return Rows.of(source, """
                SELECT attname, replace(format_type(atttypid, atttypmod), 'timestamp with time zone', 'timestamptz')
                           || CASE WHEN attnotnull THEN ' NOT NULL' ELSE '' END,
                       col_description(attrelid, attnum)
                FROM pg_attribute WHERE attrelid = to_regclass('"%s"') AND attnum > 0 AND NOT attisdropped ORDER BY attnum
                """.formatted(relation));
    }

    private void addIndexes(StringBuilder text, String table) throws SQLException {
        if (table.equals(prefix + Tables.HISTORY)) {
            return;
        }
        List<List<Object>> indexes = Rows.of(source, """
                SELECT indexname, replace(substring(indexdef FROM 'USING (.*)$'), 'btree ', ''), indexdef LIKE 'CREATE UNIQUE%%'
                FROM pg_indexes WHERE tablename = '%s' ORDER BY indexname COLLATE "C"
                """.formatted(table));
        text.append(indexes.stream()
                .map(index -> "* %s %s: %s"
                        .formatted(
                                (Boolean) index.get(2) ? "unique" : "index",
                                named((String) index.get(0)),
                                "`" + index.get(1) + "`"))
                .collect(Collectors.joining("\n", "\n", "\n")));
    }

    private String named(String name) {
        return name.replace(prefix, "oms_");
    }
}
