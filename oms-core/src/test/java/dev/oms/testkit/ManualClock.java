package dev.oms.testkit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands still until it is moved. Thread-safe. */
public final class ManualClock implements InstantSource {
    private volatile Instant now;

    public ManualClock(Instant start) {
        now = start;
    }

    @Override
    public Instant instant() {
        return now;
    }

    /** Moves on, or back by a negative time. */
    public synchronized void advance(Duration time) {
        now = now.plus(time);
    }

    /** Moves to a moment. */
    public synchronized void set(Instant moment) {
        now = moment;
    }
}
