package dev.oms.jdbc;

import dev.oms.jdbc.Dialect.Commented;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The last step of the schema: views and comments, for people and reporting tools. Taken again whenever one of their texts
 * changes, and after every other step, which may have put a table in the place of another.
 */
final class ReadingStep {
    private static final Names NEUTRAL = new Names("", "oms_");
    private final Dialect dialect;
    private final Tables tables;

    ReadingStep(Dialect dialect, Tables tables) {
        this.dialect = dialect;
        this.tables = tables;
    }

    /** @param schema version of the schema that it is taken on */
    Migration migration(String schema) {
        int fingerprint = List.of(schema, statements(NEUTRAL)).hashCode();
        List<String> statements = statements(tables.names());
        return Migration.repeatable("views and comments", fingerprint, dialect.transactionalDdl(), statements);
    }

    private List<String> statements(Names names) {
        Statements statements = new Statements(names);
        for (View view : views()) {
            statements.addView(view);
        }
        for (String table : List.of(Tables.STOCK, Tables.REQUEST, Tables.EVENT, Tables.SEQUENCER)) {
            statements.comment(Commented.TABLE, table);
            statements.comment(Commented.COLUMN, table, sorted(Comments.columns(table)));
        }
        for (KindTable kind : tables.kinds()) {
            statements.comment(Commented.TABLE, kind.name());
            statements.comment(Commented.COLUMN, kind.name(), kind.names());
        }
        return statements.all;
    }

    /** Those whose tables have every column that we know of: a store may be prepared for kinds that are not ours. */
    private List<View> views() {
        return Views.ALL.stream()
                .filter(view -> view.tables().stream().allMatch(this::isOurs))
                .toList();
    }

    private boolean isOurs(String table) {
        return table.equals(Tables.STOCK)
                || tables.find(table)
                        .filter(kind -> kind.attributes().keySet().containsAll(Comments.columns(table)))
                        .isPresent();
    }

    private static List<String> sorted(Set<String> columns) {
        return columns.stream().sorted().toList();
    }

    /** Statements in the making, for tables of some names. */
    private final class Statements {
        private final Names names;
        private final ViewText texts;
        private final List<String> all = new ArrayList<>();

        Statements(Names names) {
            this.names = names;
            this.texts = new ViewText(dialect, names);
        }

        void addView(View view) {
            all.add(dialect.createView(names.table(dialect, view.name()), texts.of(view.text())));
            comment(Commented.VIEW, view.name());
            comment(Commented.COLUMN_OF_VIEW, view.name(), sorted(Comments.columns(view.name())));
        }

        void comment(Commented what, String table) {
            add(what, names.table(dialect, table), Comments.on(table));
        }

        void comment(Commented what, String table, List<String> columns) {
            for (String column : columns) {
                String name = names.table(dialect, table) + "." + dialect.quoted(column);
                add(what, name, Comments.on(table, column));
            }
        }

        private void add(Commented what, String name, Optional<String> sentence) {
            sentence.flatMap(text -> dialect.comment(what, name, text)).ifPresent(all::add);
        }
    }
}
