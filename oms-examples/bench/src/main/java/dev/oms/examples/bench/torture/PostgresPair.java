package dev.oms.examples.bench.torture;

import dev.oms.examples.servers.Database;
import dev.oms.examples.servers.ProcessTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A PostgreSQL primary and its synchronous standby, run by what is installed with the system, in a temporary folder. */
final class PostgresPair implements AutoCloseable {
    private static final Path INSTALLED = Path.of("/usr/lib/postgresql");
    private static final String STANDBY = "standby";
    private static final OwnUser USER = new OwnUser("postgres");

    private final Path programs;
    private final Path folder;
    private final int primaryPort = FreePort.any();
    private final int standbyPort = FreePort.any();
    private final List<Process> processes = new ArrayList<>();

    private PostgresPair(Path programs, Path folder) throws IOException {
        this.programs = programs;
        this.folder = folder;
    }

    /** Where the programs of the newest version are; empty where none is installed. */
    static Optional<Path> installed() {
        if (!Files.isDirectory(INSTALLED)) {
            return Optional.empty();
        }
        try (Stream<Path> versions = Files.list(INSTALLED)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .max(Path::compareTo);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    static PostgresPair start(Path programs) throws IOException, InterruptedException {
        PostgresPair pair = new PostgresPair(programs, USER.folder("oms-standby"));
        try {
            pair.startPrimary();
            pair.startStandby();
            return pair;
        } catch (IOException | InterruptedException | RuntimeException e) {
            pair.close();
            throw e;
        }
    }

    private void startPrimary() throws IOException, InterruptedException {
        run("initdb", "-D", data("primary"), "-U", "postgres", "-A", "trust", "-E", "UTF8");
        serve("primary", primaryPort, "synchronous_standby_names=" + STANDBY);
        awaitAnswer(primaryPort, "SELECT 1");
    }

    private void startStandby() throws IOException, InterruptedException {
        String primary = "host=localhost port=" + primaryPort + " user=postgres application_name=" + STANDBY;
        run("pg_basebackup", "-D", data(STANDBY), "-R", "-X", "stream", "-c", "fast", "-d", primary);
        // Once promoted it has nobody to wait for.
        serve(STANDBY, standbyPort, "synchronous_standby_names=");
        awaitAnswer(primaryPort, "SELECT 1 FROM pg_stat_replication WHERE sync_state = 'sync'");
    }

    private void serve(String role, int port, String setting) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                programs.resolve("postgres").toString(),
                "-D",
                data(role),
                "-p",
                Integer.toString(port),
                "-k",
                folder.toString()));
        for (String each : List.of(
                setting,
                "listen_addresses=localhost",
                "cluster_name=" + role,
                "synchronous_commit=remote_apply",
                "idle_in_transaction_session_timeout=5s")) {
            command.addAll(List.of("-c", each));
        }
        processes.add(USER.start(command, folder.resolve(role + ".log")));
    }

    /** With both hosts in its URL, of which the driver takes whichever can write. */
    Database database() throws IOException {
        String hosts = "localhost:" + primaryPort + ",localhost:" + standbyPort;
        return Database.open(
                "jdbc:postgresql://" + hosts
                        + "/postgres?user=postgres&targetServerType=primary&hostRecheckSeconds=1&connectTimeout=2",
                folder);
    }

    /** Ends every process of the primary as a power cut would. */
    void killPrimary() throws IOException {
        ProcessTree.kill(processes.get(0).toHandle());
    }

    void promote() throws SQLException {
        Queries.first(url(standbyPort), "SELECT pg_promote()");
    }

    private void awaitAnswer(int port, String sql) {
        Waiting.until("PostgreSQL does not answer: " + folder, () -> Queries.answers(url(port), sql));
    }

    private static String url(int port) {
        return "jdbc:postgresql://localhost:" + port + "/postgres?user=postgres";
    }

    private void run(String program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(programs.resolve(program).toString()));
        command.addAll(List.of(arguments));
        USER.run(command, folder.resolve(program + ".log"));
    }

    private String data(String role) {
        return folder.resolve(role).toString();
    }

    @Override
    public void close() throws IOException {
        for (Process each : processes) {
            ProcessTree.kill(each.toHandle());
        }
        OwnUser.delete(folder);
    }
}
