package dev.oms.examples.replay;

import dev.oms.Oms;
import dev.oms.common.TenantId;
import dev.oms.port.Persistence;
import dev.oms.testkit.ManualClock;
import dev.oms.verify.VerificationReport;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code replay FILE}: plays a sales file through the library and reports what came of it. */
@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        description = {
            "Plays a sales file through the library.",
            "Ctrl-C stops it; the same command again goes on where it stopped."
        })
public final class ReplayCommand implements Callable<Integer> {
    private static final int STOPPED = 130;
    private static final int SHOWN_BREACHES = 20;

    @Parameters(
            paramLabel = "FILE",
            description = "sales file in the layout of Online Retail, plain or gzip, or 'sample'")
    private String file;

    @Option(names = "--db", description = "h2 (default), postgres, mariadb, memory, or a JDBC URL", defaultValue = "h2")
    private String database;

    @Option(names = "--limit", description = "rows to read at most", defaultValue = "9223372036854775807")
    private long limit;

    @Option(names = "--report", paramLabel = "FILE.json", description = "where to write the report")
    private Path report;

    @Option(
            names = "--threads",
            description = "how many work at once where the order does not matter (default: 2)",
            defaultValue = "2")
    private int threads;

    @Option(
            names = "--dir",
            description = "where data is kept (default: oms-replay-data)",
            defaultValue = "oms-replay-data")
    private Path folder;

    private final AtomicBoolean stopped = new AtomicBoolean();
    private final CountDownLatch finished = new CountDownLatch(1);

    /** For the command line. */
    public ReplayCommand() {}

    @Override
    public Integer call() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
        try {
            return run(System.out);
        } catch (NoSuchFileException e) {
            return failed(2, "there is no file " + e.getFile());
        } catch (IllegalArgumentException | IOException e) {
            return failed(2, String.valueOf(e.getMessage()));
        } catch (Exception e) {
            return failed(1, rootOf(e));
        } finally {
            finished.countDown();
        }
    }

    private int run(PrintStream out) throws Exception {
        if (threads < 1 || limit < 1) {
            throw new IllegalArgumentException("--threads and --limit are at least 1");
        }
        SalesFile sales = new SalesFile(file, limit);
        Survey survey = Survey.of(sales);
        Files.createDirectories(folder);
        try (Databases databases = new Databases(folder, threads + 2)) {
            Persistence store = databases.open(database);
            return replay(sales, survey, store, out);
        }
    }

    private int replay(SalesFile sales, Survey survey, Persistence store, PrintStream out) throws Exception {
        ManualClock clock = new ManualClock(Instant.EPOCH);
        ScopedIds ids = new ScopedIds();
        Path rejected = folder.resolve("rejected-rows.csv");
        Figures figures = new Figures();
        long start = System.nanoTime();
        try (Oms oms = open(store, clock, ids, sales.fingerprint());
                Crew crew = new Crew(threads);
                Rejects rejects = new Rejects(rejected)) {
            Replay replay = new Replay(new Desk(oms, clock, ids), crew, survey, figures, rejects, stopped::get);
            if (!playWithBar(replay, sales, survey)) {
                out.println("\nstopped after " + replay.rowsRead() + " rows; the same command goes on from here");
                return STOPPED;
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            VerificationReport verification = oms.verify();
            Report done = new Report(replay, figures, rejects)
                    .status(oms)
                    .verified(verification)
                    .took(seconds, figures.orders);
            return publish(done, verification, rejected, out);
        }
    }

    private static boolean playWithBar(Replay replay, SalesFile sales, Survey survey) {
        try (ProgressBar bar = bar(survey.rows())) {
            return replay.run(sales, bar::stepTo);
        }
    }

    private int publish(Report done, VerificationReport verification, Path rejected, PrintStream out)
            throws IOException {
        done.print(out);
        out.println("rejected rows: " + rejected);
        if (report != null) {
            done.write(report);
            out.println("report: " + report);
        }
        verification.breaches().stream().limit(SHOWN_BREACHES).forEach(breach -> out.println("BREACH " + breach));
        return verification.isClean() ? 0 : 1;
    }

    /** Each file and limit has a tenant of its own, so that replays in one database do not meet. */
    static Oms open(Persistence store, ManualClock clock, ScopedIds ids, String fingerprint) {
        return Oms.builder()
                .persistence(store)
                .clock(clock)
                .ids(ids)
                .payments(new AgreeableGateway())
                .lease(Desk.lease())
                .planLifetime(Duration.ofDays(1))
                .tenant(new TenantId("replay-" + fingerprint))
                .build();
    }

    private static ProgressBar bar(long rows) {
        return new ProgressBarBuilder()
                .setTaskName("replay")
                .setInitialMax(rows)
                .setUnit(" rows", 1)
                .showSpeed()
                .setUpdateIntervalMillis(500)
                .build();
    }

    private int failed(int code, String why) {
        System.err.println("oms-replay: " + why);
        return code;
    }

    private static String rootOf(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return failure.getMessage() == null ? root.toString() : failure.getMessage();
    }

    /** Lets the replay finish the step that it is in. */
    private void stop() {
        stopped.set(true);
        try {
            if (!finished.await(60, TimeUnit.SECONDS)) {
                System.err.println("oms-replay: did not come to a stop in time; what was committed is safe");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
