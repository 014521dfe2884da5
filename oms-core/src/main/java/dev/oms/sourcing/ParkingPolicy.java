package dev.oms.sourcing;

import static dev.oms.common.InvariantViolation.require;

import java.time.Duration;

/**
 * How often and when lines that nothing fits are tried again before they wait for a person.
 *
 * @param tries how often; 0 for never
 * @param first the wait before the first try; doubled before each further one
 * @param longest the longest wait
 */
public record ParkingPolicy(int tries, Duration first, Duration longest) {
    /** Five tries within about eight hours. */
    public static final ParkingPolicy USUAL = new ParkingPolicy(5, Duration.ofMinutes(15), Duration.ofDays(1));

    private static final int MOST_DOUBLINGS = 20;

    public ParkingPolicy {
        require(tries >= 0, "nothing is tried %d times", tries);
        require(
                first.toMillis() > 0 && longest.compareTo(first) >= 0,
                "%s is no wait, or longer than %s",
                first,
                longest);
    }

    /** How long to wait after so many tries; asked only where one is left. */
    public Duration waitAfter(int tried) {
        Duration wait = first.multipliedBy(1L << Math.min(tried, MOST_DOUBLINGS));
        return wait.compareTo(longest) < 0 ? wait : longest;
    }

    /** Whether another try is left after so many. */
    public boolean isTriedAfter(int tried) {
        return tried < tries;
    }
}
