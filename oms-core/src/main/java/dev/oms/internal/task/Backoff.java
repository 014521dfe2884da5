package dev.oms.internal.task;

import java.time.Duration;

/**
 * How long to wait before the next attempt: doubling, at most an hour, spread by up to a quarter either way. The spread
 * comes from the task's id and the attempt, so that the decision stays a pure function and tasks that failed together
 * still do not come back together.
 */
final class Backoff {
    private static final Duration LONGEST = Duration.ofHours(1);

    private Backoff() {}

    static Duration after(int attempts, String id, Duration first) {
        int doublings = Math.min(attempts - 1, 20);
        long millis = Math.min(first.toMillis() << doublings, LONGEST.toMillis());
        int spread = Math.floorMod((id + "#" + attempts).hashCode(), 501) - 250;
        return Duration.ofMillis(Math.max(1, millis + millis * spread / 1000));
    }
}
