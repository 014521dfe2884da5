package dev.oms.jdbc;

import dev.oms.jdbc.testkit.RecordedSql;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** A small shop's database as a release left it: the statements that made its schema, and its rows, as SQL. */
record RecordedDatabase(List<String> schema, List<String> rows) {
    static final String SCHEMA = "recorded";

    /** No statement has a line like this. */
    private static final String END = "\n-- end\n";

    private static final String ROWS = "INSERT ";

    /** Where the recording of a release is. */
    static Path file(String release, Database database) {
        return Path.of(
                System.getProperty("oms.root"),
                "oms-jdbc-adapter/src/test/resources/recorded",
                release,
                database.name().toLowerCase(Locale.ROOT) + ".sql");
    }

    static RecordedDatabase read(Path file) throws IOException {
        List<String> statements = List.of(Files.readString(file).split(END));
        return new RecordedDatabase(
                statements.stream().filter(each -> !each.startsWith(ROWS)).toList(),
                statements.stream().filter(each -> each.startsWith(ROWS)).toList());
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        List<String> all = new ArrayList<>(schema);
        all.addAll(rows);
        Files.writeString(file, all.stream().map(each -> each + END).collect(Collectors.joining()));
    }

    /** What this code makes of an empty database, and a shop leaves in it. */
    static RecordedDatabase today(Database database) throws SQLException {
        drop(database);
        RecordedSql sql = new RecordedSql(database.source());
        try (var store = JdbcPersistence.on(sql.source()).schema(SCHEMA).build()) {
            List<String> schema = sql.texts().stream()
                    .map(RecordedDatabase::plain)
                    .filter(text -> text.matches("(?s)\\s*(CREATE|ALTER|COMMENT|DO)\\b.*"))
                    .toList();
            new SmallShop(store).week();
            return new RecordedDatabase(schema, rows(database));
        }
    }

    private static String plain(String text) {
        return text.replace("\r\n", "\n").strip();
    }

    private static List<String> rows(Database database) throws SQLException {
        List<String> rows = new ArrayList<>();
        List<List<Object>> tables = Rows.of(
                database.source(),
                "SELECT table_name FROM information_schema.tables WHERE lower(table_schema) = '" + SCHEMA
                        + "' AND table_type = 'BASE TABLE' ORDER BY table_name");
        try (Connection connection = database.source().getConnection();
                Statement statement = connection.createStatement()) {
            for (List<Object> table : tables) {
                String name = name(database, table.get(0).toString());
                try (ResultSet row = statement.executeQuery("SELECT * FROM " + name + " ORDER BY 1, 2")) {
                    while (row.next()) {
                        rows.add(row(database, name, row));
                    }
                }
            }
        }
        return rows;
    }

    private static String name(Database database, String table) {
        return database.dialect().quotedAsIs(SCHEMA) + "." + database.dialect().quotedAsIs(table);
    }

    /** The database gives an event its id anew, in the same order. */
    private static String row(Database database, String table, ResultSet row) throws SQLException {
        List<String> columns = new ArrayList<>();
        List<String> values = new ArrayList<>();
        boolean event = table.toLowerCase(Locale.ROOT).contains("oms_event");
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            String column = row.getMetaData().getColumnName(i);
            if (!(event && column.equalsIgnoreCase("id"))) {
                columns.add(database.dialect().quotedAsIs(column));
                values.add(literal(database, row.getString(i)));
            }
        }
        return ROWS + "INTO " + table + " (" + String.join(", ", columns) + ")\nVALUES (" + String.join(", ", values)
                + ")";
    }

    private static String literal(Database database, String text) {
        if (text == null) {
            return "NULL";
        }
        String escaped = database == Database.MARIADB ? text.replace("\\", "\\\\") : text;
        return "'" + escaped.replace("'", "''") + "'";
    }

    void restore(Database database) throws SQLException {
        drop(database);
        try (Connection connection = database.source().getConnection();
                Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            for (String sql : schema) {
                statement.execute(sql);
            }
            // Where a table is made together with its first row, that is recorded as well.
            for (String table :
                    rows.stream().map(row -> row.split(" ", 4)[2]).distinct().toList()) {
                statement.execute("DELETE FROM " + table);
            }
            for (String sql : rows) {
                statement.execute(sql);
            }
        }
    }

    private static void drop(Database database) throws SQLException {
        DataSource source = database.source();
        String cascade = database == Database.MARIADB ? "" : " CASCADE";
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP SCHEMA IF EXISTS " + database.dialect().quotedAsIs(SCHEMA) + cascade);
        }
    }
}
