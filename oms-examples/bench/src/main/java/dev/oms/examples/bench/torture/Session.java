package dev.oms.examples.bench.torture;

import dev.oms.examples.servers.Database;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** Runs of scenarios over one database, each for a tenant of its own. */
final class Session implements AutoCloseable {
    private final Database database;
    private final Traffic traffic;
    private final String name = Long.toString(System.currentTimeMillis(), Character.MAX_RADIX);
    private int rounds;

    private Session(Database database, Traffic traffic) {
        this.database = database;
        this.traffic = traffic;
    }

    /** @param name h2, postgres or mariadb */
    static Session open(String name, Path folder, Traffic traffic) throws IOException, SQLException {
        Database database = Database.open(name, folder);
        try {
            requireOurs(database);
            clear(database);
            return new Session(database, traffic);
        } catch (IOException | SQLException | RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /** What is about to be broken is the server that was started for it, and no other. */
    static void requireOurs(Database database) throws IOException, SQLException {
        Optional<Path> ours = database.data();
        if (ours.isEmpty()) {
            return;
        }
        String sql = database.url().startsWith("jdbc:postgresql:") ? "SHOW data_directory" : "SELECT @@datadir";
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            Path theirs = Path.of(row.getString(1));
            if (!theirs.toRealPath().equals(ours.get().toRealPath())) {
                throw new IOException("the server that answers keeps its data in " + theirs + ", not " + ours.get());
            }
        }
    }

    /** What an earlier run left undone would be done by the workers of the next, with the wrong provider. */
    private static void clear(Database database) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            for (String sql : clearing(database.url())) {
                statement.execute(sql);
            }
        }
    }

    private static List<String> clearing(String url) {
        if (url.startsWith("jdbc:postgresql:")) {
            return List.of("DROP SCHEMA public CASCADE", "CREATE SCHEMA public");
        }
        return url.startsWith("jdbc:mariadb:")
                ? List.of("DROP DATABASE oms", "CREATE DATABASE oms")
                : List.of("DROP ALL OBJECTS");
    }

    private static Connection connect(Database database) throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), "");
    }

    Optional<String> impossible(Scenario scenario) {
        return scenario.impossible(database);
    }

    /** One run. */
    Result run(Scenario scenario, long seed) {
        Ledger ledger = new Ledger();
        Provider provider = new Provider(seed);
        String tenant = "%s-%s-%d".formatted(scenario.name(), name, ++rounds);
        Round round = new Round(database, tenant, seed, new Random(seed), traffic, ledger, provider);
        long start = System.nanoTime();
        List<String> faults;
        try {
            faults = scenario.play(round);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            faults = List.of("interrupted");
        } catch (Exception e) {
            faults = List.of("the run failed: " + e);
        }
        if (!faults.isEmpty()) {
            faults = clearedAfter(faults);
        }
        return new Result(scenario.name(), seed, ledger, faults, Duration.ofNanos(System.nanoTime() - start));
    }

    private List<String> clearedAfter(List<String> faults) {
        try {
            if (database.data().isPresent() && database.server().isEmpty()) {
                database.restart();
            }
            clear(database);
            return faults;
        } catch (SQLException | IOException e) {
            return Stream.concat(faults.stream(), Stream.of("the tables could not be cleared afterwards: " + e))
                    .toList();
        }
    }

    @Override
    public void close() throws IOException {
        database.close();
    }
}
