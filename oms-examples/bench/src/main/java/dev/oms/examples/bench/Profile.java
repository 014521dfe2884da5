package dev.oms.examples.bench;

import java.time.Duration;
import java.util.List;

/**
 * How much is measured.
 *
 * @param threads how many at once, one after the other
 * @param time of a turn
 * @param products in the range
 * @param bigOrders lines of the big orders
 * @param growth orders in the tables
 * @param known orders placed beforehand, to be read
 * @param hotUnits of the product that everybody wants, for each turn
 * @param corePlacements in one round of the core's figure
 */
record Profile(
        List<String> workloads,
        List<Integer> threads,
        int rounds,
        Duration time,
        int products,
        List<Integer> bigOrders,
        List<Integer> growth,
        int known,
        int hotUnits,
        int corePlacements) {
    private static final Duration LONGEST_WARM_UP = Duration.ofSeconds(3);
    private static final Duration SHORT = Duration.ofSeconds(1);
    private static final int MOST_WARM_UPS = 8;

    Profile {
        workloads = List.copyOf(workloads);
        threads = List.copyOf(threads);
        bigOrders = List.copyOf(bigOrders);
        growth = List.copyOf(growth);
    }

    /** How often everybody runs a race at most before it is measured. */
    int warmUps() {
        return time.compareTo(SHORT) < 0 ? 1 : MOST_WARM_UPS;
    }

    /** Before each race, for each number of threads. */
    Duration warmUp() {
        return time.compareTo(LONGEST_WARM_UP) < 0 ? time : LONGEST_WARM_UP;
    }
}
