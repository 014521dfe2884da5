package dev.oms.examples.replay;

import dev.oms.Oms;
import dev.oms.port.Persistence;
import dev.oms.testkit.ManualClock;
import dev.oms.verify.VerificationReport;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** Plays the sample on some store. */
final class SampleRun {
    private SampleRun() {}

    /** What it came to; empty if it was stopped. */
    static Map<String, Object> on(Persistence store, int threads, BooleanSupplier stopped) throws IOException {
        SalesFile sample = new SalesFile(SalesFile.SAMPLE, Long.MAX_VALUE);
        ManualClock clock = new ManualClock(Instant.EPOCH);
        ScopedIds ids = new ScopedIds();
        Figures figures = new Figures();
        try (Crew crew = new Crew(threads);
                Rejects rejects = new Rejects(Files.createTempFile("rejected", ".csv"))) {
            Oms oms = ReplayCommand.open(store, clock, ids, "test");
            Replay replay = new Replay(new Desk(oms, clock, ids), crew, Survey.of(sample), figures, rejects, stopped);
            if (!replay.run(sample, row -> {})) {
                return Map.of();
            }
            VerificationReport verified = oms.verify();
            return new Report(replay, figures, rejects)
                    .status(oms)
                    .verified(verified)
                    .toMap();
        }
    }
}
