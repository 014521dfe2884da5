package dev.oms.examples.replay;

import dev.oms.Oms;
import dev.oms.command.Command;
import dev.oms.command.Outcome;
import dev.oms.common.OrderId;
import dev.oms.common.RequestId;
import dev.oms.order.PlaceOrder;
import dev.oms.testkit.ManualClock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;

/** Gives commands under request ids that follow from the file, so that a second start repeats nothing. */
final class Desk {
    /** How long the library leaves a task alone that a killed replay had begun. */
    static final Duration LEASE = Duration.ofSeconds(20);

    private static final Duration TICK = Duration.ofSeconds(1);
    private static final int BITE = 100;

    private final Oms oms;
    private final ManualClock clock;
    private final ScopedIds ids;
    private final Crew crew;

    Desk(Oms oms, ManualClock clock, ScopedIds ids, Crew crew) {
        this.oms = oms;
        this.clock = clock;
        this.ids = ids;
        this.crew = crew;
    }

    /** Ends a step of the replay: answers when that was, and whatever is done from now on is later. */
    Instant endStep() {
        Instant end = clock.instant();
        clock.advance(TICK);
        return end;
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

    /** Places an order that gets this id. */
    Outcome<OrderId> place(PlaceOrder order, String id) {
        return give(order, "place-" + id, id);
    }

    /** For commands that can only be refused by a mistake in this program. */
    <R> R give(Command<R> command, String request) {
        return attempt(command, request).orThrow();
    }

    /** For commands that may come to nothing. */
    <R> Outcome<R> attempt(Command<R> command, String request) {
        return give(command, request, request + "-1");
    }

    private <R> Outcome<R> give(Command<R> command, String request, String firstId) {
        ids.enter(firstId, request);
        try {
            return oms.execute(command, oms.context(new RequestId(request)));
        } finally {
            ids.leave();
        }
    }

    /**
     * Runs everything that is due: payments, and backorders that can be filled. The second time, when leases have ended,
     * one thread alone runs what two threads kept each other from and what a killed replay had begun; it is done in every
     * run, so that the time is the same in all of them.
     */
    void workOff() {
        crew.each(IntStream.range(0, crew.threads()).boxed().toList(), worker -> runDue());
        clock.advance(LEASE.plus(TICK));
        runDue();
    }

    private void runDue() {
        int done;
        do {
            done = oms.work(BITE);
        } while (done > 0);
    }
}
