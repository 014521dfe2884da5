package dev.oms.pricing;

import static dev.oms.common.InvariantViolation.require;

import java.math.BigInteger;

/**
 * Splits whole amounts so that the parts sum to the whole, by cumulative rounding: part <i>k</i> is what the rounded
 * running total grows by. Equivalent to largest remainder for equal weights, and associative: taking parts one by one or
 * in groups gives the same sums, which is what lets units come back in any grouping.
 */
public final class Apportionment {
    private Apportionment() {}

    /** What the first {@code part} of {@code whole} equal shares of {@code total} are worth together, half up. */
    public static long cumulative(long total, long part, long whole) {
        require(0 <= part && part <= whole, "%d of %d shares", part, whole);
        require(total >= 0, "an amount to share is not negative, but %d", total);
        if (part == 0 || total == 0) {
            return 0;
        }
        if (part == whole) {
            return total;
        }
        long high = Math.multiplyHigh(total, part);
        long product = total * part;
        if (high == 0 && product >= 0 && product <= (Long.MAX_VALUE >> 1) - whole) {
            return (2 * product + whole) / (2 * whole);
        }
        BigInteger exact = BigInteger.valueOf(total)
                .multiply(BigInteger.valueOf(part))
                .shiftLeft(1)
                .add(BigInteger.valueOf(whole));
        return exact.divide(BigInteger.valueOf(whole).shiftLeft(1)).longValueExact();
    }

    /**
     * Splits a total over weights. No part is negative, none exceeds its exact share by a whole unit, a zero weight gets
     * nothing; where all weights are zero the total must be zero.
     */
    public static long[] byWeight(long total, long... weights) {
        long sum = 0;
        for (long weight : weights) {
            require(weight >= 0, "a weight is not negative, but %d", weight);
            sum = Math.addExact(sum, weight);
        }
        require(sum > 0 || total == 0, "%d cannot be shared over nothing", total);
        long[] parts = new long[weights.length];
        long running = 0;
        long given = 0;
        for (int i = 0; i < weights.length; i++) {
            running += weights[i];
            long cumulative = sum == 0 ? 0 : cumulative(total, running, sum);
            parts[i] = cumulative - given;
            given = cumulative;
        }
        return parts;
    }
}
