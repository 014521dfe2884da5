package dev.oms.jdbc;

import dev.oms.common.InvariantViolation;
import dev.oms.persistence.Claim;
import dev.oms.persistence.StoredRecord;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Everything in which the databases differ; every other class speaks to all of them. */
sealed interface Dialect permits PostgreSql, RowDialect {

    /** The dialect of what a connection leads to. */
    static Dialect of(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        return switch (product) {
            case "PostgreSQL" -> new PostgreSql();
            case "MariaDB" -> new MariaDb();
            case "H2" -> new H2();
            default -> throw new InvariantViolation("oms stores in PostgreSQL, MariaDB and H2, not in " + product);
        };
    }

    /** A name of ours as the database keeps it, so that people need not quote it. */
    String spelt(String name);

    /** A name in quotes, spelt as it stands, because it may be a word of SQL. */
    String quotedAsIs(String name);

    /** A name of ours in quotes. */
    default String quoted(String name) {
        return quotedAsIs(spelt(name));
    }

    /** A column's type in DDL. */
    String ddl(Column column);

    /** A NULL that stands for a value of a type in a UNION. */
    String absent(SqlType type);

    /** The columns of an index as they stand in its DDL. */
    String indexed(List<Column> columns);

    /** What follows the columns of a CREATE TABLE. */
    String tableOptions();

    /** Script of the tables that every store has; see {@link BaseTables}. */
    String baseTables();

    /** How views read the JSON of bodies. */
    JsonSql json();

    /** The statement that creates a view, or puts it in the place of an earlier one of that name. */
    default String createView(String view, String select) {
        return "CREATE OR REPLACE VIEW " + view + " AS\n" + select;
    }

    /** The statement that has the database keep a sentence about something; empty where it cannot. */
    Optional<String> comment(Commented what, String name, String sentence);

    /** What a sentence can be about. */
    enum Commented {
        TABLE("TABLE"),
        COLUMN("COLUMN"),
        VIEW("VIEW"),
        COLUMN_OF_VIEW("COLUMN");

        private final String sql;

        Commented(String sql) {
            this.sql = sql;
        }

        /** The comment in standard SQL. */
        String on(String name, String sentence) {
            return "COMMENT ON " + sql + " " + name + " IS '" + sentence.replace("'", "''") + "'";
        }
    }

    /** Whether DDL can be rolled back. */
    boolean transactionalDdl();

    void bind(PreparedStatement statement, int at, Object value) throws SQLException;

    /** The instant in a column; empty where it is NULL. */
    Optional<Instant> instant(ResultSet row, int at) throws SQLException;

    /** A condition that a column has one of some values. */
    Sql anyOf(String column, SqlType type, Collection<?> values);

    /** FROM and WHERE for a tenant's rows whose column has one of some texts; more conditions may follow. */
    default Sql from(String table, String tenant, String column, Collection<?> texts) {
        return new Sql(" FROM " + table + " WHERE tenant = ? AND ", tenant).add(anyOf(column, SqlType.TEXT, texts));
    }

    /** Deletes rows that meet a condition, at most so many. */
    default Sql deletion(String table, Sql condition, int limit) {
        return new Sql("DELETE FROM " + table + " WHERE ").add(condition).add(" LIMIT ?", limit);
    }

    /** How many values one statement may bind. */
    int mostValues();

    /** What makes a SELECT see and hold what is committed now, inside a transaction that began earlier. */
    String locking();

    /** What must be said as the first thing in a transaction. */
    default void inTransaction(Connection connection) throws SQLException {
        // Most databases are told before.
    }

    /** Commits what was written; throws, and never answers, where there is no transaction any more. */
    default void commit(Connection connection) throws SQLException {
        connection.commit();
    }

    /** What must be said before a transaction begins. */
    void beforeTransaction(Connection connection) throws SQLException;

    /** How changes are written. */
    Changes changes();

    /** Makes all changes, in order, or none; a counted one that misses a row is refused. */
    void apply(Connections connections, List<Change.Rows> changes) throws SQLException;

    /** What some tables need while they are written to. */
    Upkeep upkeep(List<String> tables);

    /** Takes due records. */
    List<StoredRecord> claim(Connections connections, KindTable kind, Claim claim) throws SQLException;
}
