package dev.oms.jdbc;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** MariaDB with InnoDB. */
final class MariaDb extends RowDialect {
    // Repeatable read, the default, locks gaps and so makes deadlocks. The level holds for the next transaction only:
    // there is nothing to restore on the connection.
    private static final String BEGINNING = """
            BEGIN NOT ATOMIC
                SET @oms_transaction = 1;
                SET TRANSACTION ISOLATION LEVEL READ COMMITTED;
            END""";
    private static final String COMMIT = """
            BEGIN NOT ATOMIC
                IF @oms_transaction IS NULL OR @@in_transaction = 0 THEN
                    SIGNAL SQLSTATE '%s' SET MESSAGE_TEXT = 'the transaction was lost with its server';
                END IF;
                SET @oms_transaction = NULL;
                COMMIT;
            END""".formatted(SqlFailure.TRANSACTION_LOST);
    private static final int INDEXED_CHARACTERS = 3072 / 4 - 10;
    private final Changes changes = new RowChanges(MariaDb::upsert);
    private final JsonSql json = new MariaDbJson();

    @Override
    public String spelt(String name) {
        return name;
    }

    @Override
    public String quotedAsIs(String name) {
        return '`' + name + '`';
    }

    @Override
    public String ddl(Column column) {
        return switch (column.type()) {
            case TEXT -> "varchar(" + column.length() + ")";
            case LONG_TEXT -> "longtext";
            case INTEGER -> "bigint";
            case DECIMAL -> "decimal(26, 6)";
            case BOOLEAN -> "boolean";
            case INSTANT -> "datetime(6)";
        };
    }

    @Override
    public String absent(SqlType type) {
        // A typed NULL would bring the connection's collation into a UNION with ours.
        return "NULL";
    }

    @Override
    public String indexed(List<Column> columns) {
        List<Column> texts =
                columns.stream().filter(c -> c.type() == SqlType.TEXT).toList();
        // An InnoDB index holds 3,072 bytes, at 4 for a character; a wider one indexes the beginning of each text.
        boolean tooWide = texts.stream().mapToInt(Column::length).sum() > INDEXED_CHARACTERS;
        int most = tooWide ? INDEXED_CHARACTERS / texts.size() : Column.TEXT_LENGTH;
        return columns.stream()
                .map(c -> texts.contains(c) && c.length() > most ? c.name() + "(" + most + ")" : c.name())
                .collect(joining(", "));
    }

    @Override
    public String tableOptions() {
        return " ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin";
    }

    @Override
    public String baseTables() {
        return BaseTables.MARIADB;
    }

    @Override
    public JsonSql json() {
        return json;
    }

    /** Its comments are part of a column's definition, and views have none. */
    @Override
    public Optional<String> comment(Commented what, String name, String sentence) {
        return Optional.empty();
    }

    @Override
    Object bindable(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    @Override
    public Optional<Instant> instant(ResultSet row, int at) throws SQLException {
        return Optional.ofNullable(row.getObject(at, LocalDateTime.class)).map(utc -> utc.toInstant(ZoneOffset.UTC));
    }

    @Override
    public String locking() {
        return " LOCK IN SHARE MODE";
    }

    /** Marks the session, so that {@link #commit} finds out whether it is still the same. */
    @Override
    public void beforeTransaction(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(BEGINNING);
        }
    }

    /**
     * By a statement that fails in another session than the one in which the transaction began. A driver that knows several
     * servers goes over to another by itself, in the midst of a transaction: what was sent before is gone, and a COMMIT would
     * succeed there, of what was sent since or of nothing.
     */
    @Override
    public void commit(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(COMMIT);
        }
    }

    @Override
    public Changes changes() {
        return changes;
    }

    private static String upsert(String table, List<Column> counters, List<Column> keys) {
        return RowChanges.inserting(table, Change.columns(counters, keys)) + " ON DUPLICATE KEY UPDATE "
                + RowChanges.each(counters, "%1$s = %1$s + VALUES(%1$s)", ", ");
    }
}
