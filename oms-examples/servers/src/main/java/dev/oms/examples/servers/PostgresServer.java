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
final class PostgresServer implements OwnServer {
    private final Path data;
    private final int port;
    private EmbeddedPostgres server;

    private PostgresServer(Path data, EmbeddedPostgres server) {
        this.data = data;
        this.server = server;
        this.port = server.getPort();
    }

    static PostgresServer start(Path folder) throws IOException {
        Path data = folder.resolve("data").toAbsolutePath().normalize();
        Files.createDirectories(folder);
        LeftoverServer.stop(pidFile(data), "postgres");
        return new PostgresServer(data, settings(data).start());
    }

    private static EmbeddedPostgres.Builder settings(Path data) {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data.toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("idle_in_transaction_session_timeout", OwnServer.SECONDS_IDLE_IN_TRANSACTION + "s")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("max_wal_size", "2GB");
    }

    private static Path pidFile(Path data) {
        return data.resolve("postmaster.pid");
    }

    @Override
    public String url() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    @Override
    public String user() {
        return "postgres";
    }

    @Override
    public Path data() {
        return data;
    }

    @Override
    public Optional<ProcessHandle> process() throws IOException {
        return LeftoverServer.process(pidFile(data));
    }

    @Override
    public void restart() throws IOException {
        // Gives up the lock that the object, and not the server, holds on the data.
        server.close();
        server = settings(data).setPort(port).start();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
