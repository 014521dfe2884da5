package dev.oms.internal.engine;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.LongSupplier;

/**
 * How long claimed tasks may still be begun: for the first half of their lease, so that the second is left for the port to
 * answer in. The time that has passed is the longer one of two: a clock that is set back slows the first down, and a
 * machine that sleeps stops the second.
 */
final class Lease {
    private final InstantSource clock;
    private final LongSupplier nanos;
    private final Duration length;
    private final Instant start;
    private final long startNanos;

    private Lease(Duration length, InstantSource clock, LongSupplier nanos) {
        this.clock = clock;
        this.nanos = nanos;
        this.length = length;
        this.start = clock.instant();
        this.startNanos = nanos.getAsLong();
    }

    /**
     * Begins before the claim is made, so that the store never ends it earlier than this.
     *
     * @param nanos a time that never goes back, such as {@link System#nanoTime()}
     */
    static Lease beginning(Duration length, InstantSource clock, LongSupplier nanos) {
        return new Lease(length, clock, nanos);
    }

    /** When it began, by the clock. */
    Instant start() {
        return start;
    }

    Duration length() {
        return length;
    }

    boolean allowsToBegin() {
        Duration byClock = Duration.between(start, clock.instant());
        Duration byNanos = Duration.ofNanos(nanos.getAsLong() - startNanos);
        Duration passed = byClock.compareTo(byNanos) > 0 ? byClock : byNanos;
        return passed.compareTo(length.dividedBy(2)) < 0;
    }
}
