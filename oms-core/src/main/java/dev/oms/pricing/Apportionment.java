package dev.oms.pricing;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.common.InvariantViolation;
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
        if (part < 0 || part > whole || total < 0) {
            throw unshareable(total, part, whole);
        }
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

    /** Big carts share a million times, and the arguments of a message are objects even where nobody reads it. */
    private static InvariantViolation unshareable(long total, long part, long whole) {
        return new InvariantViolation("%d of %d shares of %d are asked for".formatted(part, whole, total));
    }

    static long notNegative(long weight) {
        if (weight < 0) {
            throw new InvariantViolation("a weight is not negative, but " + weight);
        }
        return weight;
    }

    /**
     * Splits a total over weights. No part is negative, none exceeds its exact share by a whole unit, a zero weight gets
     * nothing; where all weights are zero the total must be zero.
     */
    public static long[] byWeight(long total, long... weights) {
        long sum = 0;
        for (long weight : weights) {
            sum = Math.addExact(sum, notNegative(weight));
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
