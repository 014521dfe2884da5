package dev.oms.examples.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code store}: measures the library against hand-written JDBC on one database. */
@Command(
        name = "store",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Measures the library through its public API against hand-written JDBC on the same server, in turns: plain"
                    + " (one transaction per order, one round trip per statement) and, where the database allows it, tuned"
                    + " (one round trip per order). Tables named omsb_* are dropped before and afterwards.",
            ""
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:measured, and everything that was written is as it should be",
            "1:failed, or laws are broken",
            "2:wrong use",
            "130:stopped"
        })
public final class StoreCommand implements Callable<Integer> {
    private static final int FAILED = 1;
    private static final int WRONG_USE = 2;
    private static final int STOPPED = 130;
    private static final int SECONDS_TO_STOP = 60;

    @Option(names = "--db", defaultValue = "h2", description = "h2 (default), postgres or mariadb: started for this")
    private String database;

    @Option(names = "--url", paramLabel = "JDBC-URL", description = "measure there instead, user and password included")
    private String url = "";

    @Option(names = "--out", paramLabel = "RESULT.json", description = "where to write every round")
    private Path out;

    @Option(
            names = "--connections",
            paramLabel = "N",
            defaultValue = "32",
            description = "in the pool of each entrant (default: ${DEFAULT-VALUE})")
    private int connections;

    @Mixin
    private ProfileOptions options = new ProfileOptions();

    @Option(
            names = "--dir",
            defaultValue = "oms-bench-data",
            description = "where the server's data is kept (default: ${DEFAULT-VALUE})")
    private Path dir;

    @Spec
    private CommandSpec spec;

    private final Stop stop = new Stop();
    private final CountDownLatch finished = new CountDownLatch(1);

    /** For the command line. */
    public StoreCommand() {}

    @Override
    public Integer call() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
        try {
            return run();
        } catch (IllegalArgumentException e) {
            return failed(WRONG_USE, e);
        } catch (SQLException | IOException | RuntimeException e) {
            return failed(FAILED, e);
        } finally {
            finished.countDown();
        }
    }

    private int run() throws IOException, SQLException {
        Profile profile = options.profile();
        if (connections < 1) {
            throw new IllegalArgumentException("--connections is at least 1");
        }
        if (out != null) {
            Files.createDirectories(out.toAbsolutePath().getParent());
        }
        try (Target target = Target.open(url.isEmpty() ? database : url, dir, connections)) {
            TextTable table = new TextTable(spec.commandLine().getOut());
            Map<String, String> settings = ServerSettings.of(target);
            table.settings(settings);
            Session.Listener report = measured -> write(settings, profile, measured);
            Results results = new Session(target, profile, stop, report).run();
            table.print(results);
            write(settings, profile, results);
            return results.laws().stream().allMatch(each -> each.checked().breaches() == 0) ? 0 : FAILED;
        }
    }

    private void write(Map<String, String> settings, Profile profile, Results results) throws IOException {
        if (out != null) {
            new JsonReport().write(out, settings, profile, results);
        }
    }

    /** Whatever fails while we come to a stop is no failure: Ctrl-C reaches a database server of ours as well. */
    private int failed(int code, Exception failure) {
        PrintWriter err = spec.commandLine().getErr();
        String message = failure.getMessage() == null ? failure.toString() : failure.getMessage();
        err.println("oms-bench: "
                + (stop.isWanted() ? "stopped" : message.lines().findFirst().orElse(failure.toString())));
        err.flush();
        return stop.isWanted() ? STOPPED : code;
    }

    /** Lets the turn end that is being taken, and then the server. */
    private void stop() {
        if (finished.getCount() == 0) {
            return;
        }
        stop.request();
        try {
            if (!finished.await(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                System.err.println("oms-bench: did not come to a stop in time");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
