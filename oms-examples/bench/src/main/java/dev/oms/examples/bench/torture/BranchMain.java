package dev.oms.examples.bench.torture;

import com.zaxxer.hikari.HikariConfig;
import dev.oms.Oms;
import java.io.IOException;
import java.time.Duration;

/** A shop in a process of its own, to be killed or stopped; it ends itself when whoever started it is gone. */
public final class BranchMain {
    private static final int CONNECTIONS = 6;
    private static final Duration FOR_EVER = Duration.ofDays(365);
    private static final int MILLIS_BETWEEN_GAUGES = 2_000;

    private BranchMain() {}

    /** Arguments: JDBC URL, user, tenant, port of the provider, name, size, seed and rate of the crowd. */
    public static void main(String[] args) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(args[0]);
        config.setUsername(args[1]);
        config.setPassword("");
        config.setMaximumPoolSize(CONNECTIONS);
        Branch branch = Branch.open(config, args[2], new RemoteProvider(Integer.parseInt(args[3])));
        Oms oms = branch.oms();
        branch.work();
        Traffic traffic = new Traffic(Integer.parseInt(args[5]), Double.parseDouble(args[7]), FOR_EVER);
        Crowd crowd = new Crowd(oms, args[4], traffic, Long.parseLong(args[6]), new Dispatches());
        Dispatches.ready();
        Daemons.thread(() -> report(branch)).start();
        awaitEndOfInput();
        crowd.close();
        Dispatches.closed();
        Runtime.getRuntime().halt(0);
    }

    private static void report(Branch branch) {
        while (!Thread.currentThread().isInterrupted()) {
            Pause.millis(MILLIS_BETWEEN_GAUGES);
            Dispatches.gauge(Gauge.of(branch));
        }
    }

    private static void awaitEndOfInput() {
        try {
            while (System.in.read() >= 0) {
                // Nothing is said to us: the pipe is there to end.
            }
        } catch (IOException e) {
            // Broken is ended, too.
        }
    }
}
