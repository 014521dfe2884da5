package dev.oms.jdbc;

import static java.util.stream.Collectors.joining;

import dev.oms.persistence.Claim;
import dev.oms.persistence.StoredRecord;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * PostgreSQL: whatever a batch changes is one request. Its statements travel together and, in auto-commit, are one
 * implicit transaction up to the protocol's Sync.
 */
final class PostgreSql implements Dialect {
    private final Changes changes = new UnnestChanges();
    private final JsonSql json = new PostgreSqlJson();
    private final Scripts scripts = new Scripts(";\n");

    @Override
    public String spelt(String name) {
        return name;
    }

    @Override
    public String quotedAsIs(String name) {
        return '"' + name + '"';
    }

    @Override
    public String ddl(Column column) {
        return switch (column.type()) {
            case TEXT -> "varchar(" + column.length() + ") COLLATE \"C\"";
            case DECIMAL -> "numeric(26, 6)";
            default -> element(column.type());
        };
    }

    @Override
    public String absent(SqlType type) {
        return "NULL::" + element(type);
    }

    @Override
    public String indexed(List<Column> columns) {
        return columns.stream().map(Column::name).collect(joining(", "));
    }

    @Override
    public String tableOptions() {
        // Bodies stay in the row, uncompressed: compressing and fetching them costs more than the wider row does.
        return " WITH (toast_tuple_target = 8160, fillfactor = 80)";
    }

    @Override
    public String baseTables() {
        return BaseTables.POSTGRESQL;
    }

    @Override
    public JsonSql json() {
        return json;
    }

    /** Replaced in place where only columns were added, so that grants and views of others stay; else made anew. */
    @Override
    public String createView(String view, String select) {
        String create = "VIEW " + view + " AS\n" + select;
        return """
                DO $view$ BEGIN
                CREATE OR REPLACE %1$s;
                EXCEPTION WHEN invalid_table_definition THEN
                DROP VIEW %2$s;
                CREATE %1$s;
                END $view$""".formatted(create, view);
    }

    @Override
    public Optional<String> comment(Commented what, String name, String sentence) {
        return Optional.of(what.on(name, sentence));
    }

    @Override
    public boolean transactionalDdl() {
        return true;
    }

    @Override
    public void bind(PreparedStatement statement, int at, Object value) throws SQLException {
        if (value instanceof Elements elements) {
            new ArrayBinding(statement).bind(at, elements.type(), elements.values());
        } else {
            statement.setObject(at, value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value);
        }
    }

    @Override
    public Optional<Instant> instant(ResultSet row, int at) throws SQLException {
        return Optional.ofNullable(row.getObject(at, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    @Override
    public Sql anyOf(String column, SqlType type, Collection<?> values) {
        if (values.size() == 1) {
            return new Sql(column + " = ?", values.iterator().next());
        }
        return new Sql(column + " = ANY (?)", new Elements(type, List.copyOf(values)));
    }

    /** The limit is the number of texts; why it stands there is told in {@link UnnestChanges}. */
    @Override
    public Sql from(String table, String tenant, String column, Collection<?> texts) {
        if (texts.size() == 1) {
            return Dialect.super.from(table, tenant, column, texts);
        }
        List<Object> wanted =
                texts.stream().distinct().<Object>map(text -> text).toList();
        return new Sql(
                " FROM (SELECT unnest(?) LIMIT ?) AS wanted (_wanted) JOIN " + table + " ON " + column
                        + " = _wanted WHERE tenant = ?",
                new Elements(SqlType.TEXT, wanted),
                wanted.size(),
                tenant);
    }

    @Override
    public Sql deletion(String table, Sql condition, int limit) {
        return new Sql("DELETE FROM " + table + " WHERE ctid = ANY (ARRAY(SELECT ctid FROM " + table + " WHERE ")
                .add(condition)
                .add(" LIMIT ? FOR UPDATE SKIP LOCKED))", limit);
    }

    @Override
    public int mostValues() {
        return Short.MAX_VALUE;
    }

    @Override
    public String locking() {
        // READ COMMITTED sees it anyway; under a stricter level the writing itself has failed and said so.
        return "";
    }

    @Override
    public void beforeTransaction(Connection connection) {
        // Outside of a transaction it would be for the whole session, which is the host's.
    }

    /** Under a stricter level, who waits for the sequencer has lost the race when its turn comes, and can lose for ever. */
    @Override
    public void inTransaction(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET TRANSACTION ISOLATION LEVEL READ COMMITTED");
        }
    }

    @Override
    public Changes changes() {
        return changes;
    }

    @Override
    public void apply(Connections connections, List<Change.Rows> changes) throws SQLException {
        Flight flight = new Flight(changes);
        String text = scripts.of(flight.texts());
        connections.pipelined(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(text)) {
                flight.bind(statement);
                return statement.execute();
            }
        });
    }

    /** The name of a type where it stands in a cast or as the element of an array. */
    static String element(SqlType type) {
        return switch (type) {
            case TEXT, LONG_TEXT -> "text";
            case INTEGER -> "bigint";
            case DECIMAL -> "numeric";
            case BOOLEAN -> "boolean";
            case INSTANT -> "timestamptz";
        };
    }

    @Override
    public Upkeep upkeep(List<String> tables) {
        return new YoungTables(tables);
    }

    @Override
    public List<StoredRecord> claim(Connections connections, KindTable kind, Claim claim) throws SQLException {
        RowShape shape = RowShape.of(this, List.of(kind));
        Sql sql = new Sql("""
                WITH due AS (
                    SELECT tenant, id, due_at FROM %1$s WHERE due_at <= ?
                """.formatted(kind.table()), claim.now())
                .add(KindTable.ownedAsIn(claim))
                .add("""
                    ORDER BY due_at, tenant, id LIMIT ? FOR UPDATE SKIP LOCKED
                ), taken AS (
                    UPDATE %1$s AS r SET due_at = ?, version = r.version + 1
                    FROM due WHERE r.tenant = due.tenant AND r.id = due.id
                    RETURNING r.*, due.due_at AS was_due
                )
                SELECT %2$s FROM taken ORDER BY was_due, tenant, id
                """.formatted(kind.table(), shape.of(kind)), claim.limit(), claim.until());
        return connections.single(connection -> sql.rows(connection, this, row -> shape.record(row, kind)));
    }

    /** Values bound as one array. */
    private record Elements(SqlType type, List<Object> values) {}
}
