package dev.oms.examples.bench.torture;

import java.time.Duration;

/**
 * The load that a run puts on the shop.
 *
 * @param shoppers at the same time
 * @param perSecond commands that all of them give at most in a second; 0 for as many as there can be
 * @param time about how long they are at it
 */
record Traffic(int shoppers, double perSecond, Duration time) {

    Traffic {
        if (shoppers < 1 || perSecond < 0 || time.toMillis() < 10) {
            throw new IllegalArgumentException(
                    "--threads is at least 1, --seconds at least 0.01, and --rate not below 0");
        }
    }

    /** The same, or as much less as is asked for. */
    Traffic atMost(double limit) {
        return new Traffic(shoppers, perSecond == 0 ? limit : Math.min(perSecond, limit), time);
    }
}
