package dev.oms.examples.bench;

import java.util.Arrays;
import java.util.List;

/** Durations of operations as one thread met them. */
final class Latencies {
    private static final double NANOS_PER_MILLI = 1e6;

    private long[] nanos = new long[4_096];
    private int count;

    void add(long duration) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * count);
        }
        nanos[count++] = duration;
    }

    /** All of them together, sorted. */
    static long[] sorted(List<Latencies> parts) {
        long[] all = new long[parts.stream().mapToInt(part -> part.count).sum()];
        int at = 0;
        for (Latencies part : parts) {
            System.arraycopy(part.nanos, 0, all, at, part.count);
            at += part.count;
        }
        Arrays.sort(all);
        return all;
    }

    /** The smallest duration that so large a share of all does not exceed. */
    static double percentileMillis(long[] sorted, double share) {
        int rank = (int) Math.ceil(share * sorted.length);
        return sorted.length == 0 ? 0 : sorted[Math.max(0, rank - 1)] / NANOS_PER_MILLI;
    }
}
