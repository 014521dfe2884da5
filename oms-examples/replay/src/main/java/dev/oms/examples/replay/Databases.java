package dev.oms.examples.replay;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.oms.jdbc.JdbcPersistence;
import dev.oms.persistence.RecordPersistence;
import dev.oms.persistence.memory.InMemoryRecordStore;
import dev.oms.port.Persistence;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;

/** Opens the database that the user asks for, and starts its server where one is needed; data stays in the folder. */
final class Databases implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 10_000;
    private static final String H2_OPTIONS = ";CACHE_SIZE=65536;MAX_LENGTH_INPLACE_LOB=1000000;DB_CLOSE_ON_EXIT=FALSE";

    private final Path folder;
    private final int connections;
    private final Deque<AutoCloseable> opened = new ArrayDeque<>();

    Databases(Path folder, int connections) {
        this.folder = folder;
        this.connections = connections;
    }

    /**
     * A store and how to make sure that it has everything on disk.
     *
     * @param sync to be called before anything is written that relies on it
     * @param keeps whether a second start finds what the first one wrote
     */
    record Store(Persistence persistence, Runnable sync, boolean keeps) {}

    /** @param name {@code h2}, {@code postgres}, {@code mariadb}, {@code memory}, or a JDBC URL */
    Store open(String name) {
        try {
            return switch (name) {
                case "memory" -> new Store(RecordPersistence.of(new InMemoryRecordStore()), () -> {}, false);
                case "h2" -> h2();
                case "postgres" -> postgres();
                case "mariadb" -> mariaDb();
                default -> over(pool(requireUrl(name), ""));
            };
        } catch (IOException e) {
            throw new IllegalStateException("the database server could not be started: " + e.getMessage(), e);
        }
    }

    private Store postgres() throws IOException {
        PostgresServer server = PostgresServer.start(folder.resolve("postgres"));
        opened.push(server);
        return over(pool(server.url(), "postgres"));
    }

    private Store mariaDb() throws IOException {
        MariaDbServer server = MariaDbServer.start(folder.resolve("mariadb"));
        opened.push(server);
        return over(pool(server.url(), "root"));
    }

    /**
     * H2 puts a commit on the disk some moments after it has answered. What it keeps outside of its row it copies at every
     * reading, so as little as possible is.
     */
    private Store h2() {
        Path file = folder.resolve("h2").resolve("oms").toAbsolutePath();
        HikariDataSource pool = pool("jdbc:h2:file:" + file + H2_OPTIONS, "sa");
        return new Store(JdbcPersistence.of(pool), () -> execute(pool, "CHECKPOINT SYNC"), true);
    }

    private static Store over(HikariDataSource pool) {
        return new Store(JdbcPersistence.of(pool), () -> {}, true);
    }

    private static String requireUrl(String name) {
        if (!name.startsWith("jdbc:")) {
            throw new IllegalArgumentException(
                    "unknown database '" + name + "': h2, postgres, mariadb, memory, or a JDBC URL");
        }
        return name;
    }

    private HikariDataSource pool(String url, String user) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        if (!user.isEmpty()) {
            config.setUsername(user);
            config.setPassword("");
        }
        config.setMaximumPoolSize(connections);
        config.setConnectionTimeout(PATIENCE_MILLIS);
        HikariDataSource pool = new HikariDataSource(config);
        opened.push(pool);
        return pool;
    }

    private static void execute(HikariDataSource pool, String sql) {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql + " failed: " + e.getMessage(), e);
        }
    }

    /** Stops what was started, in reverse order. */
    @Override
    public void close() throws IOException {
        while (!opened.isEmpty()) {
            try {
                opened.pop().close();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted while the database was being stopped", e);
            } catch (Exception e) {
                throw new IOException("the database could not be stopped: " + e.getMessage(), e);
            }
        }
    }
}
