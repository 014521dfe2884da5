package dev.oms.pricing;

import static dev.oms.common.InvariantViolation.require;

import java.math.RoundingMode;
import java.util.Arrays;

/** Who gets the odd minor units when an amount is shared; the parts always sum to the whole. */
public enum Split {
    /** Whoever's running total rounds up: nobody is further than one minor unit from the exact share. The default. */
    LARGEST_REMAINDER,
    /** Everybody gets the exact share rounded down, the first one the rest. */
    REMAINDER_TO_FIRST,
    /** Everybody gets the exact share rounded down, the last one the rest. */
    REMAINDER_TO_LAST,
    /** Every share is rounded half up for itself, the last one takes what is left. */
    LAST_TAKES_REST;

    /** Shares an amount by weight: the parts in the order of the weights, none negative. */
    public long[] over(long total, long... weights) {
        return within(total, weights, weights.length == 0 ? new long[0] : unlimited(weights.length, total));
    }

    /**
     * Shares an amount by weight so that no part exceeds its limit; what does not fit goes to the others, by weight as
     * far as they have one.
     */
    long[] within(long total, long[] weights, long[] limits) {
        require(total >= 0, "an amount to share is not negative, but %d", total);
        long[] parts = shares(total, weights);
        long excess = 0;
        for (int i = 0; i < parts.length; i++) {
            if (parts[i] > limits[i]) {
                excess += parts[i] - limits[i];
                parts[i] = limits[i];
            }
        }
        return excess == 0 ? parts : spill(excess, parts, weights, limits);
    }

    private long[] spill(long excess, long[] parts, long[] weights, long[] limits) {
        long left = excess;
        boolean weighted = true;
        while (left > 0) {
            long[] room = new long[parts.length];
            long[] open = new long[parts.length];
            long sum = 0;
            for (int i = 0; i < parts.length; i++) {
                room[i] = limits[i] - parts[i];
                open[i] = room[i] == 0 ? 0 : weighted ? weights[i] : room[i];
                sum += open[i];
            }
            if (sum == 0) {
                require(weighted, "%d is more than there is room for", excess);
                weighted = false;
                continue;
            }
            long[] more = shares(left, open);
            for (int i = 0; i < parts.length; i++) {
                long fits = Math.min(more[i], room[i]);
                parts[i] += fits;
                left -= fits;
            }
        }
        return parts;
    }

    private long[] shares(long total, long[] weights) {
        return switch (this) {
            case LARGEST_REMAINDER -> Apportionment.byWeight(total, weights);
            case REMAINDER_TO_FIRST -> roundedDown(total, weights, true);
            case REMAINDER_TO_LAST -> roundedDown(total, weights, false);
            case LAST_TAKES_REST -> roundedEach(total, weights);
        };
    }

    private static long[] roundedDown(long total, long[] weights, boolean first) {
        long sum = sum(total, weights);
        long[] parts = new long[weights.length];
        long left = total;
        for (int i = 0; i < parts.length; i++) {
            parts[i] = sum == 0 ? 0 : Exact.scaled(total, weights[i], sum, RoundingMode.DOWN);
            left -= parts[i];
        }
        if (left > 0) {
            parts[first ? first(weights) : last(weights)] += left;
        }
        return parts;
    }

    private static long[] roundedEach(long total, long[] weights) {
        long sum = sum(total, weights);
        long[] parts = new long[weights.length];
        long left = total;
        int last = last(weights);
        for (int i = 0; i < last; i++) {
            parts[i] = Math.min(left, Exact.scaled(total, weights[i], Math.max(1, sum), RoundingMode.HALF_UP));
            left -= parts[i];
        }
        if (left > 0) {
            parts[last] = left;
        }
        return parts;
    }

    private static int first(long[] weights) {
        int first = 0;
        while (weights[first] == 0) {
            first++;
        }
        return first;
    }

    private static int last(long[] weights) {
        int last = weights.length - 1;
        while (last > 0 && weights[last] == 0) {
            last--;
        }
        return last;
    }

    private static long sum(long total, long[] weights) {
        long sum = 0;
        for (long weight : weights) {
            sum = Math.addExact(sum, Apportionment.notNegative(weight));
        }
        require(sum > 0 || total == 0, "%d cannot be shared over nothing", total);
        return sum;
    }

    private static long[] unlimited(int length, long total) {
        long[] limits = new long[length];
        Arrays.fill(limits, total);
        return limits;
    }
}
