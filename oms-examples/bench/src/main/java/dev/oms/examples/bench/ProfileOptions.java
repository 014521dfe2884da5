package dev.oms.examples.bench;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.Option;

/** What the user says about how much to measure; what is not said follows from whether it shall be quick. */
final class ProfileOptions {
    private static final List<String> ALL = List.of(
            Place.WORKLOAD,
            LifeCycle.WORKLOAD,
            HotProduct.FLASH,
            HotProduct.HOT_STOCK,
            Reads.WORKLOAD,
            BigOrder.WORKLOAD,
            Growth.WORKLOAD,
            CoreCost.WORKLOAD);
    private static final double MILLIS = 1_000;
    private static final int HOT_UNITS_PER_SECOND = 1_000;

    @Option(
            names = "--workloads",
            paramLabel = "NAME",
            split = ",",
            description = "place, lifecycle, flash, hotstock, read, bigorder, growth, core (default: all)")
    private List<String> workloads = ALL;

    @Option(
            names = "--threads",
            paramLabel = "N",
            split = ",",
            description = "how many at once, one after the other (default: 1,4,16,64; quick: 1,16)")
    private List<Integer> threads = List.of();

    @Option(names = "--rounds", paramLabel = "N", description = "turns of each entrant (default: 5)")
    private int rounds = 5;

    @Option(names = "--seconds", paramLabel = "S", description = "length of a turn (default: 5; quick: 1)")
    private double seconds;

    @Option(names = "--products", paramLabel = "N", description = "stock rows (default: 10,000)")
    private int products = 10_000;

    @Option(
            names = "--lines",
            paramLabel = "N",
            split = ",",
            description = "lines of the big orders (default: 1000,10000; quick: 100,1000)")
    private List<Integer> bigOrders = List.of();

    @Option(
            names = "--orders",
            paramLabel = "N",
            split = ",",
            description = "orders in the tables for 'growth' (default: 10000,100000,1000000; quick: 1000,10000)")
    private List<Integer> growth = List.of();

    @Option(names = "--quick", description = "a short run, to see that it works; its figures say little")
    private boolean quick;

    Profile profile() {
        double time = seconds > 0 ? seconds : quick ? 1 : 5;
        Profile profile = new Profile(
                workloads,
                or(threads, quick ? List.of(1, 16) : List.of(1, 4, 16, 64)),
                rounds,
                Duration.ofMillis(Math.round(time * MILLIS)),
                products,
                or(bigOrders, quick ? List.of(100, 1_000) : List.of(1_000, 10_000)),
                or(growth, quick ? List.of(1_000, 10_000) : List.of(10_000, 100_000, 1_000_000)),
                quick ? 200 : 2_000,
                (int) Math.max(20, time * HOT_UNITS_PER_SECOND),
                quick ? 2_000 : 20_000);
        check(profile);
        return profile;
    }

    private static List<Integer> or(List<Integer> given, List<Integer> otherwise) {
        return given.isEmpty() ? otherwise : given;
    }

    private static void check(Profile profile) {
        Set<String> unknown = new TreeSet<>(profile.workloads());
        ALL.forEach(unknown::remove);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("unknown workloads " + unknown + "; there are " + ALL);
        }
        if (profile.rounds() < 1 || smallest(profile.threads()) < 1 || profile.products() < Range.LINES) {
            throw new IllegalArgumentException(
                    "--threads and --rounds are at least 1, --products at least " + Range.LINES);
        }
        boolean big = profile.workloads().contains(BigOrder.WORKLOAD);
        if (big && (smallest(profile.bigOrders()) < 1 || Collections.max(profile.bigOrders()) > profile.products())) {
            throw new IllegalArgumentException("a big order has 1 to as many lines as there are products, "
                    + profile.products() + "; not " + profile.bigOrders());
        }
        if (smallest(profile.growth()) < 2) {
            throw new IllegalArgumentException("--orders are at least 2");
        }
    }

    private static int smallest(List<Integer> numbers) {
        return Collections.min(numbers);
    }
}
