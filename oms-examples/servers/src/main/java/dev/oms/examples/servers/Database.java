package dev.oms.examples.servers;

import com.zaxxer.hikari.HikariConfig;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** A database to connect to; where its server is one of ours, it was started for this and ends with it. */
public final class Database implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 10_000;
    /** What H2 keeps outside of its row it copies at every reading, so as little as possible is. */
    private static final String H2_OPTIONS = ";CACHE_SIZE=65536;MAX_LENGTH_INPLACE_LOB=1000000;DB_CLOSE_ON_EXIT=FALSE";

    private final String url;
    private final String user;
    private final Optional<ProcessHandle> server;
    private final AutoCloseable closing;

    private Database(String url, String user, Optional<ProcessHandle> server, AutoCloseable closing) {
        this.url = url;
        this.user = user;
        this.server = server;
        this.closing = closing;
    }

    /**
     * Opens the database that a user asks for.
     *
     * @param name {@code h2}, {@code postgres}, {@code mariadb}, or a JDBC URL
     * @param folder where data is kept, unless it is a URL
     */
    public static Database open(String name, Path folder) throws IOException {
        return switch (name) {
            case "h2" -> h2(folder.resolve("h2").resolve("oms").toAbsolutePath());
            case "postgres" -> of(PostgresServer.start(folder.resolve("postgres")));
            case "mariadb" -> of(MariaDbServer.start(folder.resolve("mariadb")));
            default -> new Database(requireUrl(name), "", Optional.empty(), () -> {});
        };
    }

    private static Database h2(Path file) {
        return new Database("jdbc:h2:file:" + file + H2_OPTIONS, "sa", Optional.empty(), () -> {});
    }

    private static Database of(PostgresServer server) throws IOException {
        return new Database(server.url(), "postgres", server.process(), server);
    }

    private static Database of(MariaDbServer server) throws IOException {
        return new Database(server.url(), "root", server.process(), server);
    }

    private static String requireUrl(String name) {
        if (!name.startsWith("jdbc:")) {
            throw new IllegalArgumentException("unknown database '" + name + "': h2, postgres, mariadb, or a JDBC URL");
        }
        return name;
    }

    /** For a pool of so many connections. */
    public HikariConfig pooled(int connections) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        if (!user.isEmpty()) {
            config.setUsername(user);
            config.setPassword("");
        }
        config.setMaximumPoolSize(connections);
        config.setConnectionTimeout(PATIENCE_MILLIS);
        return config;
    }

    public String url() {
        return url;
    }

    /** Empty where the URL says who connects. */
    public String user() {
        return user;
    }

    /** The process of the server that was started; the parent of its other processes. */
    public Optional<ProcessHandle> server() {
        return server;
    }

    /** Stops the server, if it was started here. */
    @Override
    public void close() throws IOException {
        try {
            closing.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the database was being stopped", e);
        } catch (Exception e) {
            throw new IOException("the database could not be stopped: " + e.getMessage(), e);
        }
    }
}
