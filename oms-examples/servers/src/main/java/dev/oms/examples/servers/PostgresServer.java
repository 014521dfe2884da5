package dev.oms.examples.servers;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A PostgreSQL server of our own, from a Maven artifact; its data stays in a folder. It is as durable as in production:
 * the distribution comes with that switched off.
 */
final class PostgresServer implements AutoCloseable {
    private final EmbeddedPostgres server;
    private final Path pidFile;

    private PostgresServer(EmbeddedPostgres server, Path pidFile) {
        this.server = server;
        this.pidFile = pidFile;
    }

    static PostgresServer start(Path folder) throws IOException {
        Path data = folder.resolve("data").toAbsolutePath();
        Files.createDirectories(folder);
        Path pidFile = data.resolve("postmaster.pid");
        LeftoverServer.stop(pidFile, "postgres");
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setDataDirectory(data.toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("max_wal_size", "2GB")
                .start();
        return new PostgresServer(server, pidFile);
    }

    String url() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    Optional<ProcessHandle> process() throws IOException {
        return LeftoverServer.process(pidFile);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
