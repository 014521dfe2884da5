package dev.oms.examples.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.oms.examples.servers.Database;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The database that is measured, and the pools over it. */
final class Target implements AutoCloseable {
    private final Database database;
    private final Vendor vendor;
    private final int connections;
    private final Deque<HikariDataSource> pools = new ArrayDeque<>();

    private Target(Database database, Vendor vendor, int connections) {
        this.database = database;
        this.vendor = vendor;
        this.connections = connections;
    }

    /** @param name h2, postgres, mariadb or a JDBC URL */
    static Target open(String name, Path folder, int connections) throws IOException, SQLException {
        Database database = Database.open(name, folder);
        try (Connection connection = connect(database)) {
            return new Target(database, Vendor.of(connection), connections);
        } catch (SQLException | RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private static Connection connect(Database database) throws SQLException {
        return database.user().isEmpty()
                ? DriverManager.getConnection(database.url())
                : DriverManager.getConnection(database.url(), database.user(), "");
    }

    Connection connect() throws SQLException {
        return connect(database);
    }

    Vendor vendor() {
        return vendor;
    }

    Optional<ProcessHandle> server() {
        return database.server();
    }

    int connections() {
        return connections;
    }

    HikariDataSource pool(boolean autoCommit) {
        HikariConfig config = database.pooled(connections);
        config.setAutoCommit(autoCommit);
        return opened(config);
    }

    /** One whose trips to the server are counted. */
    HikariDataSource counted(TripCounter counter, boolean autoCommit) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(counter.over(this::connect));
        config.setMaximumPoolSize(2);
        config.setAutoCommit(autoCommit);
        return opened(config);
    }

    private HikariDataSource opened(HikariConfig config) {
        HikariDataSource pool = new HikariDataSource(config);
        pools.push(pool);
        return pool;
    }

    /** Removes what earlier runs left, and what this one made. */
    void dropTables() throws SQLException {
        try (Connection connection = connect()) {
            for (String table : tables(connection, Entrants.EVERY_PREFIX)) {
                execute(connection, "DROP TABLE " + table + (vendor == Vendor.MARIADB ? "" : " CASCADE"));
            }
        }
    }

    /** Names of tables in the connection's schema that begin like this. */
    static List<String> tables(Connection connection, String prefix) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet row = connection
                .getMetaData()
                .getTables(
                        connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (row.next()) {
                String name = row.getString("TABLE_NAME");
                if (name.toLowerCase(Locale.ROOT).startsWith(prefix)) {
                    // H2's own names are in upper case, and a name in mixed case was quoted when it was made.
                    tables.add(name.equals(name.toUpperCase(Locale.ROOT)) ? name : quoted(connection, name));
                }
            }
        }
        return tables;
    }

    private static String quoted(Connection connection, String name) throws SQLException {
        String quote = connection.getMetaData().getIdentifierQuoteString();
        return quote + name + quote;
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Closes the pools, and ends the server if it is ours. */
    @Override
    public void close() throws IOException {
        while (!pools.isEmpty()) {
            pools.pop().close();
        }
        database.close();
    }
}
