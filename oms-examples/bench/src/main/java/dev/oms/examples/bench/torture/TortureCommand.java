package dev.oms.examples.bench.torture;

import dev.oms.testkit.simulation.Simulation;
import dev.oms.testkit.simulation.SimulationOptions;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code torture}: breaks things under load and proves that nothing acknowledged is lost and nothing happened twice. */
@Command(
        name = "torture",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Breaks things while shoppers are at it, and proves afterwards, from a ledger kept outside of the database,"
                    + " that everything acknowledged is there, that nothing happened twice, that every law holds and that"
                    + " the payment provider's books say the same.",
            ""
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:every proof holds", "1:a proof failed, or a run", "2:wrong use", "130:stopped"})
public final class TortureCommand implements Callable<Integer> {
    private static final int FAILED = 1;
    private static final int WRONG_USE = 2;
    private static final int STOPPED = 130;
    private static final int SECONDS_TO_STOP = 120;
    private static final long FIRST_SIMULATED = 1;

    private static final List<String> NOISY =
            List.of("com.zaxxer.hikari", "dev.oms", "io.zonky", "ch.vorburger", "org.mariadb");

    @Option(names = "--scenario", defaultValue = "all", description = "the name of one, or all (default)")
    private String scenario;

    @Option(names = "--db", defaultValue = "postgres", description = "postgres (default), mariadb or h2")
    private String database;

    @Option(
            names = "--runs",
            paramLabel = "N",
            defaultValue = "50",
            description = "of each (default: ${DEFAULT-VALUE})")
    private int runs;

    @Option(
            names = "--seconds",
            paramLabel = "S",
            defaultValue = "2",
            description = "of load (default: ${DEFAULT-VALUE})")
    private double seconds;

    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "6",
            description = "shoppers (default: ${DEFAULT-VALUE})")
    private int threads;

    @Option(
            names = "--rate",
            paramLabel = "N",
            defaultValue = "0",
            description = "commands a second at most, of all shoppers together (default: as many as there can be)")
    private double rate;

    @Option(names = "--seed", paramLabel = "N", description = "of the first run; the others count up from it")
    private Optional<Long> seed = Optional.empty();

    @Option(
            names = "--seeds",
            paramLabel = "N",
            defaultValue = "100",
            description = "of the simulation, which needs no database (default: ${DEFAULT-VALUE})")
    private int seeds;

    @Option(names = "--out", paramLabel = "RESULT.json", description = "where to write every run")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--dir",
            defaultValue = "oms-torture-data",
            description = "where the server's data is kept (default: ${DEFAULT-VALUE})")
    private Path dir;

    @Spec
    private CommandSpec spec;

    private final CountDownLatch finished = new CountDownLatch(1);
    private volatile boolean stopping;

    /** For the command line. */
    public TortureCommand() {}

    @Override
    public Integer call() {
        // What breaks is meant to, and is counted; unless somebody wants to read of it.
        for (String each : NOISY) {
            String level = "org.slf4j.simpleLogger.log." + each;
            System.setProperty(level, System.getProperty(level, "off"));
        }
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
        if (runs < 1 || seeds < 1) {
            throw new IllegalArgumentException("--runs and --seeds are at least 1");
        }
        boolean holds = scenario.equals(SimulatedSeeds.NAME) || tortured();
        if (!stopping && (scenario.equals(SimulatedSeeds.NAME) || scenario.equals(Scenarios.EVERY))) {
            holds &= simulated();
        }
        if (stopping) {
            return STOPPED;
        }
        return holds ? 0 : FAILED;
    }

    private boolean simulated() {
        Simulation simulation = Simulation.of(SimulationOptions.days(1));
        PrintWriter report = spec.commandLine().getOut();
        return new SimulatedSeeds(simulation, report, () -> stopping).hold(seed.orElse(FIRST_SIMULATED), seeds);
    }

    private boolean tortured() throws IOException, SQLException {
        List<Scenario> wanted = Scenarios.named(scenario);
        Traffic traffic = new Traffic(threads, rate, Duration.ofMillis(Math.round(seconds * 1000)));
        if (!List.of("h2", "postgres", "mariadb").contains(database)) {
            throw new IllegalArgumentException("unknown database '" + database + "': h2, postgres or mariadb");
        }
        if (out.isPresent()) {
            Files.createDirectories(out.get().toAbsolutePath().getParent());
        }
        TortureReport report = new TortureReport(spec.commandLine().getOut());
        List<Result> results = new ArrayList<>();
        try (Session session = Session.open(database, dir, traffic)) {
            wanted.forEach(each -> results.addAll(torture(session, each, report)));
        }
        report.total(results);
        if (out.isPresent()) {
            report.write(out.get(), database, results);
        }
        return results.stream().allMatch(Result::holds);
    }

    private List<Result> torture(Session session, Scenario each, TortureReport report) {
        Optional<String> impossible = session.impossible(each);
        if (impossible.isPresent()) {
            report.skipped(each, impossible.get());
            return List.of();
        }
        long first = seed.orElseGet(System::nanoTime);
        List<Result> results = new ArrayList<>();
        for (int number = 1; number <= runs && !stopping; number++) {
            Result result = session.run(each, first + number - 1);
            report.run(number, runs, result);
            results.add(result);
        }
        return results;
    }

    private int failed(int code, Exception failure) {
        PrintWriter err = spec.commandLine().getErr();
        String message = failure.getMessage() == null ? failure.toString() : failure.getMessage();
        err.println("oms-bench: " + message.lines().findFirst().orElse(failure.toString()));
        err.flush();
        return stopping ? STOPPED : code;
    }

    /** Lets the run end that is under way, which ends whatever it started, and then the server. */
    private void stop() {
        if (finished.getCount() == 0) {
            return;
        }
        stopping = true;
        try {
            if (!finished.await(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                System.err.println("oms-bench: did not come to a stop in time");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
