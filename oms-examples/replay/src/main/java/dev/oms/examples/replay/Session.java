package dev.oms.examples.replay;

import dev.oms.Oms;
import dev.oms.common.TenantId;
import dev.oms.testkit.ManualClock;
import dev.oms.verify.VerificationReport;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;

/** One run of a replay on an open store, from its last checkpoint on. */
final class Session {
    private final SalesFile sales;
    private final Survey survey;
    private final Databases.Store store;
    private final CheckpointFile checkpoints;
    private final Path rejectedRows;

    /** @param rejectedRows the file to write them to */
    Session(SalesFile sales, Survey survey, Databases.Store store, CheckpointFile checkpoints, Path rejectedRows) {
        this.sales = sales;
        this.survey = survey;
        this.store = store;
        this.checkpoints = checkpoints;
        this.rejectedRows = rejectedRows;
    }

    /** What it came to. */
    record Result(Report report, List<VerificationReport.Breach> breaches) {}

    /** Runs to the end; empty if it was stopped before. */
    Optional<Result> run(int threads, BooleanSupplier stopped, LongConsumer progress) throws IOException {
        ManualClock clock = new ManualClock(Instant.EPOCH);
        ScopedIds ids = new ScopedIds();
        try (Oms oms = open(clock, ids);
                Crew crew = new Crew(threads);
                Rejects rejects = new Rejects(rejectedRows)) {
            Optional<Checkpoint> start = checkpoint(oms);
            Stopwatch time = new Stopwatch(start.map(Checkpoint::seconds).orElse(0.0));
            Shop shop = new Shop(oms, clock, ids, crew, survey.prices());
            Replay.Watch watch = new Replay.Watch(stopped, progress, ended -> keep(ended.after(time.seconds())));
            Replay replay = new Replay(shop, survey, rejects, start, watch);
            if (!replay.run(sales)) {
                return Optional.empty();
            }
            double seconds =
                    start.filter(Checkpoint::finished).map(Checkpoint::seconds).orElseGet(time::seconds);
            Report report = Report.of(replay, shop, rejects, oms);
            List<VerificationReport.Breach> breaches = oms.verify().breaches();
            return Optional.of(new Result(report.verified(breaches.size()).took(seconds), breaches));
        }
    }

    /** Each file and limit has a tenant of its own, so that replays in one database do not meet. */
    private Oms open(ManualClock clock, ScopedIds ids) throws IOException {
        return Oms.builder()
                .persistence(store.persistence())
                .clock(clock)
                .ids(ids)
                .pricing(survey.prices().pricing())
                .customerGroups(MonthlyPrices.groups())
                .payments(new AgreeableGateway())
                .lease(Desk.LEASE)
                .planLifetime(Duration.ofDays(1))
                .tenant(new TenantId("replay-" + sales.fingerprint()))
                .build();
    }

    private void keep(Checkpoint checkpoint) {
        if (store.keeps()) {
            store.sync().run();
            checkpoints.write(checkpoint);
        }
    }

    /** The last one, unless it speaks of events that this database has not got. */
    private Optional<Checkpoint> checkpoint(Oms oms) {
        return store.keeps()
                ? checkpoints.read().filter(kept -> hasEvent(oms, kept.shop().position()))
                : Optional.empty();
    }

    private static boolean hasEvent(Oms oms, long position) {
        return position > 0 && oms.events(position - 1, 1).stream().anyMatch(event -> event.position() == position);
    }
}
