package dev.oms;

import static dev.oms.common.InvariantViolation.require;

import java.time.Duration;

/**
 * How the library works in the background.
 *
 * @param threads how many work at once
 * @param rest how long each waits after it found nothing to do
 */
public record WorkerOptions(int threads, Duration rest) {
    public WorkerOptions {
        require(threads > 0, "at least one thread works, not %d", threads);
        require(!rest.isNegative() && !rest.isZero(), "a worker rests for some time, not %s", rest);
    }

    /** Two threads that look again after a quarter of a second. */
    public static WorkerOptions standard() {
        return new WorkerOptions(2, Duration.ofMillis(250));
    }
}
