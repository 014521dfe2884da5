package dev.oms.jdbc;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** H2, for tests and small installations. */
final class H2 extends RowDialect {
    private final Changes changes = new RowChanges(H2::upsert);
    private final JsonSql json = new H2Json();

    @Override
    public String spelt(String name) {
        return name.toUpperCase(Locale.ROOT);
    }

    @Override
    public String quotedAsIs(String name) {
        return '"' + name + '"';
    }

    @Override
    public String ddl(Column column) {
        return switch (column.type()) {
            case TEXT -> "varchar(" + column.length() + ")";
            case LONG_TEXT -> "clob";
            case INTEGER -> "bigint";
            case DECIMAL -> "decimal(26, 6)";
            case BOOLEAN -> "boolean";
            case INSTANT -> "timestamp(6) with time zone";
        };
    }

    @Override
    public String absent(SqlType type) {
        return "CAST(NULL AS " + ddl(new Column("", type, Column.TEXT_LENGTH)) + ")";
    }

    @Override
    public String indexed(List<Column> columns) {
        return columns.stream().map(Column::name).collect(joining(", "));
    }

    @Override
    public String tableOptions() {
        return "";
    }

    @Override
    public String baseTables() {
        return BaseTables.H2;
    }

    @Override
    public JsonSql json() {
        return json;
    }

    @Override
    public Optional<String> comment(Commented what, String name, String sentence) {
        return what == Commented.COLUMN_OF_VIEW ? Optional.empty() : Optional.of(what.on(name, sentence));
    }

    @Override
    Object bindable(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    @Override
    public Optional<Instant> instant(ResultSet row, int at) throws SQLException {
        return Optional.ofNullable(row.getObject(at, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    /**
     * For an IN below the first column of an index H2 reads all that the columns before it leave; a join with the texts,
     * which stand left so that it cannot turn the join around, looks each of them up.
     */
    @Override
    public Sql from(String table, String tenant, String column, Collection<?> texts) {
        if (texts.size() == 1) {
            return super.from(table, tenant, column, texts);
        }
        Object[] wanted = texts.stream().distinct().toArray();
        return new Sql(" FROM UNNEST(CAST(? AS varchar ARRAY)) AS wanted (_wanted) LEFT JOIN " + table, (Object) wanted)
                .add(" ON tenant = ? AND " + column + " = _wanted WHERE " + column + " IS NOT NULL", tenant);
    }

    @Override
    public String locking() {
        // H2 refuses locks on a UNION, and reads what is committed at each statement.
        return "";
    }

    @Override
    public void beforeTransaction(Connection connection) {
        // Its default is read committed, and a stricter level only loses more races.
    }

    @Override
    public Changes changes() {
        return changes;
    }

    private static String upsert(String table, List<Column> counters, List<Column> keys) {
        List<Column> bound = Change.columns(counters, keys);
        return "MERGE INTO " + table + " AS r USING (VALUES (" + RowChanges.each(counters, "CAST(? AS bigint)", ", ")
                + ", " + RowChanges.each(keys, "CAST(? AS varchar)", ", ") + ")) AS v ("
                + RowChanges.each(bound, "%s", ", ") + ") ON " + RowChanges.each(keys, "r.%1$s = v.%1$s", " AND ")
                + " WHEN MATCHED THEN UPDATE SET " + RowChanges.each(counters, "%1$s = r.%1$s + v.%1$s", ", ")
                + " WHEN NOT MATCHED THEN INSERT (" + RowChanges.each(bound, "%s", ", ") + ") VALUES ("
                + RowChanges.each(bound, "v.%s", ", ") + ")";
    }
}
