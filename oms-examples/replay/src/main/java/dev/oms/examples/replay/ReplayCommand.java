package dev.oms.examples.replay;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code replay FILE}: plays a sales file through the library and reports what came of it. */
@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Plays a sales file through the library, row by row at the time of each row, and then on until everything"
                    + " has been delivered that can be.",
            "",
            "The rows of an invoice become one order when the last of them is reached. A row of an invoice that begins"
                    + " with C takes back what its customer bought first of exactly this code: what has not shipped is"
                    + " cancelled, the rest returned and paid back. Such a row is accepted if at least one of its units"
                    + " was bought; rows that are not accepted are written to DIR/rejected-rows.csv.",
            "",
            "What most rows of a month paid for an item is its list price in that month, by which the library prices; rows"
                    + " that paid something else had agreed it. Both are counted.",
            "",
            "Ctrl-C stops it. The same command again goes on where it stopped, also after it was killed; remove DIR to"
                    + " start anew. The figures depend on the file alone.",
            ""
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:done, and every law holds",
            "1:failed, or laws are broken",
            "2:wrong use, or a file that cannot be read",
            "130:stopped"
        })
public final class ReplayCommand implements Callable<Integer> {
    private static final int FAILED = 1;
    private static final int WRONG_USE = 2;
    private static final int STOPPED = 130;
    private static final int SHOWN_BREACHES = 20;
    private static final int TERMINAL_MILLIS = 500;
    private static final int LOG_MILLIS = 5_000;
    private static final int SECONDS_TO_STOP = 60;

    @Parameters(
            paramLabel = "FILE",
            description = "sales file in the layout of Online Retail, plain or gzip, sorted by time; or 'sample'")
    private String file;

    @Option(names = "--db", defaultValue = "h2", description = "h2 (default), postgres, mariadb, memory, or a JDBC URL")
    private String database;

    @Option(names = "--limit", paramLabel = "N", description = "rows to read at most")
    private long limit = SalesFile.ALL;

    @Option(names = "--report", paramLabel = "FILE.json", description = "where to write the report")
    private Path report;

    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "1",
            description = "how many work at once where the order does not matter (default: ${DEFAULT-VALUE})")
    private int threads;

    @Option(
            names = "--dir",
            defaultValue = "oms-replay-data",
            description = "where data is kept (default: ${DEFAULT-VALUE})")
    private Path dir;

    @Spec
    private CommandSpec spec;

    private final AtomicBoolean stopped = new AtomicBoolean();
    private final CountDownLatch finished = new CountDownLatch(1);

    /** For the command line. */
    public ReplayCommand() {}

    @Override
    public Integer call() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
        try {
            return run();
        } catch (NoSuchFileException e) {
            return failed(WRONG_USE, "there is no file " + e.getFile());
        } catch (IllegalArgumentException | IOException e) {
            return failed(WRONG_USE, message(e));
        } catch (RuntimeException e) {
            return failed(FAILED, message(e));
        } finally {
            finished.countDown();
        }
    }

    private int run() throws IOException {
        if (threads < 1 || limit < 1) {
            throw new IllegalArgumentException("--threads and --limit are at least 1");
        }
        if (report != null) {
            Files.createDirectories(report.toAbsolutePath().getParent());
        }
        SalesFile sales = new SalesFile(file, limit);
        Survey survey = Survey.of(sales, stopped::get);
        try (DataFolder folder = DataFolder.open(dir);
                Databases databases = new Databases(folder.path(), threads + 2)) {
            CheckpointFile checkpoints = folder.checkpoint(database, sales.fingerprint());
            Databases.Store store = databases.open(database);
            Session session = new Session(sales, survey, store, checkpoints, folder.rejectedRows());
            Optional<Session.Result> result = runWithBar(session, survey.rows());
            return result.isPresent() ? publish(result.get(), folder) : failed(STOPPED, "");
        }
    }

    private Optional<Session.Result> runWithBar(Session session, long rows) throws IOException {
        try (ProgressBar bar = bar(rows)) {
            return session.run(threads, stopped::get, bar::stepTo);
        }
    }

    private int publish(Session.Result result, DataFolder folder) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        result.report().print(out);
        out.println("rejected rows: " + folder.rejectedRows());
        if (report != null) {
            result.report().write(report);
            out.println("report: " + report);
        }
        result.breaches().stream().limit(SHOWN_BREACHES).forEach(each -> out.println("BREACH " + each));
        out.flush();
        return result.breaches().isEmpty() ? 0 : FAILED;
    }

    private static ProgressBar bar(long rows) {
        return new ProgressBarBuilder()
                .setTaskName("replay")
                .setInitialMax(rows)
                .setUnit(" rows", 1)
                .showSpeed()
                .setUpdateIntervalMillis(Ansi.AUTO.enabled() ? TERMINAL_MILLIS : LOG_MILLIS)
                .build();
    }

    /** Whatever fails while we come to a stop is no failure: Ctrl-C reaches a database server of ours as well. */
    private int failed(int code, String why) {
        boolean wasStopped = stopped.get();
        PrintWriter err = spec.commandLine().getErr();
        err.println("oms-replay: " + (wasStopped ? "stopped; the same command again goes on from here" : why));
        err.flush();
        return wasStopped ? STOPPED : code;
    }

    private static String message(Exception failure) {
        String message = failure.getMessage() == null ? failure.toString() : failure.getMessage();
        return message.lines().findFirst().orElse(failure.toString());
    }

    /** Lets the replay finish the step that it is in. */
    private void stop() {
        if (finished.getCount() == 0) {
            return;
        }
        stopped.set(true);
        try {
            if (!finished.await(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                System.err.println("oms-replay: did not come to a stop in time; what was committed is safe");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
