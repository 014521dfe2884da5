package dev.oms.examples.replay;

import dev.oms.Oms;
import dev.oms.command.Command;
import dev.oms.command.Outcome;
import dev.oms.common.RequestId;
import dev.oms.testkit.ManualClock;
import java.time.Duration;
import java.time.Instant;

/** Gives commands under request ids that follow from the file, so that a second start repeats nothing. */
final class Desk {
    private static final Duration LEASE = Duration.ofSeconds(20);
    private static final int BITE = 100;

    private final Oms oms;
    private final ManualClock clock;
    private final ScopedIds ids;
    private boolean mayHaveBeenInterrupted = true;

    Desk(Oms oms, ManualClock clock, ScopedIds ids) {
        this.oms = oms;
        this.clock = clock;
        this.ids = ids;
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

    /** By one thread: two fills that keep each other from the same order could let one wait for a later hour. */
    private void runDue() {
        int done;
        do {
            done = oms.work(BITE);
        } while (done > 0);
    }
}
