package dev.oms.examples.bench.torture;

import com.zaxxer.hikari.HikariConfig;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A shop in a process of its own, as seen by the one that keeps its ledger. */
final class BranchProcess implements AutoCloseable {
    private static final int SECONDS = 120;
    private final Process process;
    private final Ledger ledger;
    private final CountDownLatch open = new CountDownLatch(1);
    private final List<Gauge> gauges = new CopyOnWriteArrayList<>();
    private final Thread scribe;
    private volatile Optional<Exception> trouble = Optional.empty();

    private BranchProcess(Process process, Ledger ledger) {
        this.process = process;
        this.ledger = ledger;
        scribe = Daemons.thread(this::write);
        scribe.start();
    }

    /** Starts it on the class path of this program. */
    static BranchProcess start(Round round, HikariConfig config, int providerPort, String name) throws IOException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx192m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel="
                                + System.getProperty("org.slf4j.simpleLogger.log.dev.oms", "error"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        BranchMain.class.getName(),
                        config.getJdbcUrl(),
                        config.getUsername(),
                        round.tenant(),
                        Integer.toString(providerPort),
                        name,
                        Integer.toString(round.traffic().shoppers()),
                        Long.toString(round.seed()),
                        Double.toString(round.traffic().perSecond())))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return new BranchProcess(process, round.ledger());
    }

    private void write() {
        try (BufferedReader in =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (Dispatches.enter(line, ledger, gauges)) {
                    open.countDown();
                }
            }
        } catch (IOException | RuntimeException e) {
            trouble = Optional.of(e);
        }
    }

    /** What it said of its own use of resources, at intervals. */
    List<Gauge> gauges() {
        return List.copyOf(gauges);
    }

    /** Waits until its shoppers are in. */
    void awaitOpen() throws IOException, InterruptedException {
        if (!open.await(SECONDS, TimeUnit.SECONDS)) {
            throw new IOException("the shop's process did not open within " + SECONDS + " s");
        }
    }

    /** Sends it a signal, such as STOP or CONT. */
    void signal(String name) throws IOException, InterruptedException {
        Process kill = new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                .inheritIO()
                .start();
        if (kill.waitFor() != 0) {
            throw new IOException("process " + process.pid() + " could not be sent " + name);
        }
    }

    /** SIGKILL; what it had said before is in the ledger when this returns. */
    void kill() throws IOException, InterruptedException {
        if (!process.isAlive()) {
            throw new IOException("the shop's process ended by itself, with code " + process.exitValue());
        }
        // Not by way of the process itself, which would close the pipe, and what stands in it would be lost for the
        // ledger.
        process.toHandle().destroyForcibly();
        awaitEnd();
    }

    /** Lets its shoppers finish. */
    void leave() throws IOException, InterruptedException {
        process.getOutputStream().close();
        awaitEnd();
        if (process.exitValue() != 0) {
            throw new IOException("the shop's process ended with code " + process.exitValue());
        }
    }

    private void awaitEnd() throws IOException, InterruptedException {
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            throw new IOException("the shop's process does not end");
        }
        scribe.join();
        if (trouble.isPresent()) {
            throw new IOException("the ledger could not be kept", trouble.get());
        }
    }

    /** Kills what is left of it. */
    @Override
    public void close() {
        process.destroyForcibly();
    }
}
