package dev.oms.internal.engine;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Steps aside for a moment after a lost race, so that the same two do not meet again at once. */
final class Pause {
    private static final long FIRST_MICROS = 200;
    private static final long LONGEST_MICROS = 20_000;

    void afterLostRace(int attempt) {
        if (attempt > 1) {
            long most = Math.min(LONGEST_MICROS, FIRST_MICROS << Math.min(attempt, 10));
            LockSupport.parkNanos(
                    TimeUnit.MICROSECONDS.toNanos(ThreadLocalRandom.current().nextLong(most)));
        }
    }
}
