package dev.oms.examples.replay;

import com.zaxxer.hikari.HikariDataSource;
import dev.oms.examples.servers.Database;
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
        if (name.equals("memory")) {
            return new Store(RecordPersistence.of(new InMemoryRecordStore()), () -> {}, false);
        }
        HikariDataSource pool = pool(name);
        // H2 puts a commit on the disk some moments after it has answered.
        Runnable sync = name.equals("h2") ? () -> execute(pool, "CHECKPOINT SYNC") : () -> {};
        return new Store(JdbcPersistence.of(pool), sync, true);
    }

    private HikariDataSource pool(String name) {
        try {
            Database database = Database.open(name, folder);
            opened.push(database);
            HikariDataSource pool = new HikariDataSource(database.pooled(connections));
            opened.push(pool);
            return pool;
        } catch (IOException e) {
            throw new IllegalStateException("the database server could not be started: " + e.getMessage(), e);
        }
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
                throw new IOException("interrupted while the database was being closed", e);
            } catch (Exception e) {
                throw new IOException("the database could not be closed: " + e.getMessage(), e);
            }
        }
    }
}
