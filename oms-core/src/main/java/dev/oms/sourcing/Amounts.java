package dev.oms.sourcing;

import dev.oms.common.InvariantViolation;

/** The bounds of amounts that costs are made of, so that no order overflows a sum. */
final class Amounts {
    /** The largest amount, in minor units. */
    static final long MOST = 1_000_000_000;

    private Amounts() {}

    static void require(String what, long minor) {
        InvariantViolation.require(minor >= 0 && minor <= MOST, "%s is 0 to %d, not %d", what, MOST, minor);
    }

    /** A product, or the farthest number in its direction: what costs that much is not done anyway. */
    static long times(long one, long other) {
        long product = one * other;
        return Math.multiplyHigh(one, other) == product >> (Long.SIZE - 1) ? product : farthest((one ^ other) < 0);
    }

    /** A sum, or the farthest number in its direction. */
    static long plus(long one, long other) {
        long sum = one + other;
        return ((one ^ sum) & (other ^ sum)) >= 0 ? sum : farthest(one < 0);
    }

    private static long farthest(boolean negative) {
        return negative ? Long.MIN_VALUE : Long.MAX_VALUE;
    }
}
