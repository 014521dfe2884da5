package dev.oms.examples.servers;

import com.zaxxer.hikari.HikariConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

/** A database to connect to; where its server is one of ours, it was started for this and ends with it. */
public final class Database implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 10_000;
    /** What H2 keeps outside of its row it copies at every reading, so as little as possible is. */
    private static final String H2_OPTIONS = ";CACHE_SIZE=65536;MAX_LENGTH_INPLACE_LOB=1000000;DB_CLOSE_ON_EXIT=FALSE";

    private final String url;
    private final String user;
    private final Optional<OwnServer> server;

    private Database(String url, String user, Optional<OwnServer> server) {
        this.url = url;
        this.user = user;
        this.server = server;
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
            default -> new Database(requireUrl(name), "", Optional.empty());
        };
    }

    private static Database h2(Path file) {
        return new Database("jdbc:h2:file:" + file + H2_OPTIONS, "sa", Optional.empty());
    }

    private static Database of(OwnServer server) {
        return new Database(server.url(), server.user(), Optional.of(server));
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
        try {
            return server.isPresent() ? server.get().process() : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the server that was started keeps its data. */
    public Optional<Path> data() {
        return server.map(OwnServer::data);
    }

    /** Ends the server that was started as a power cut would, with every process of it, and waits until they are gone. */
    public void kill() throws IOException {
        ProcessTree.kill(server().orElseThrow(() -> new IllegalStateException("there is no server to kill")));
    }

    /** Starts a server that was killed again: the same data, the same URL. */
    public void restart() throws IOException {
        server.orElseThrow(() -> new IllegalStateException("there is no server to restart"))
                .restart();
    }

    /** Stops the server, if it was started here. */
    @Override
    public void close() throws IOException {
        if (server.isPresent()) {
            server.get().close();
        }
    }
}
