package dev.oms.examples.replay;

import dev.oms.Oms;
import dev.oms.command.Command;
import dev.oms.command.Outcome;
import dev.oms.common.RequestId;
import dev.oms.testkit.ManualClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** Gives commands under request ids that follow from the file, so that a second start repeats nothing. */
final class Desk {
    private static final Duration LEASE = Duration.ofSeconds(20);
    private static final int BITE = 100;

    private final Oms oms;
    private final ManualClock clock;
    private final ScopedIds ids;
    private final Crew crew;
    private boolean mayHaveBeenInterrupted = true;

    Desk(Oms oms, ManualClock clock, ScopedIds ids, Crew crew) {
        this.oms = oms;
        this.clock = clock;
        this.ids = ids;
        this.crew = crew;
    }

    Oms oms() {
        return oms;
    }

    Instant now() {
        return clock.instant();
    }

    /** Time never goes back. */
    void timeIs(Instant moment) {
        if (moment.isAfter(clock.instant())) {
            clock.set(moment);
        }
    }

    /** @param name request id, and the id of what it creates */
    <R> Outcome<R> give(Command<R> command, String request, String name) {
        ids.enter(name);
        try {
            return oms.execute(command, oms.context(new RequestId(request)));
        } finally {
            ids.leave();
        }
    }

    /** For commands that can only be refused by a mistake in this program. */
    <R> R mustGive(Command<R> command, String request) {
        return give(command, request, request).orThrow();
    }

    /** Runs everything that is due: payments, and backorders that can be filled. */
    void workOff() {
        runDue();
        if (mayHaveBeenInterrupted) {
            mayHaveBeenInterrupted = false;
            clock.advance(LEASE.plusSeconds(1));
            runDue();
        }
    }

    static Duration lease() {
        return LEASE;
    }

    private void runDue() {
        List<Integer> workers = IntStream.range(0, crew.threads()).boxed().toList();
        crew.each(workers, worker -> {
            while (oms.work(BITE) > 0) {
                Thread.onSpinWait();
            }
        });
    }
}
