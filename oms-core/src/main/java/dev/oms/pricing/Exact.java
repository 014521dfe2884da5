package dev.oms.pricing;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.common.InvariantViolation;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Products and quotients of whole numbers that are not negative: exact up to 126 bits, rounded once. */
final class Exact {
    private Exact() {}

    /** {@code a × b ÷ divisor}, rounded; more than a {@code long} holds is an error. */
    static long scaled(long a, long b, long divisor, RoundingMode rounding) {
        if (Math.multiplyHigh(a, b) == 0) {
            long product = a * b;
            if (product >= 0) {
                return divided(product, divisor, rounding);
            }
        }
        return wide(a, b, divisor, rounding);
    }

    /** {@code value ÷ divisor}, rounded. */
    static long divided(long value, long divisor, RoundingMode rounding) {
        long quotient = value / divisor;
        long rest = value - quotient * divisor;
        return rest == 0 ? quotient : quotient + up(rest, divisor, (quotient & 1) == 1, rounding);
    }

    /** Whether {@code a × b ÷ divisor} is at most some number, without overflow. */
    static boolean isAtMost(long limit, long a, long b, long divisor) {
        long high = Math.multiplyHigh(a, b);
        long most = Math.multiplyHigh(limit, divisor);
        return high < most || (high == most && Long.compareUnsigned(a * b, limit * divisor) <= 0);
    }

    private static int up(long rest, long divisor, boolean odd, RoundingMode rounding) {
        return switch (rounding) {
            case UP, CEILING -> 1;
            case DOWN, FLOOR -> 0;
            case HALF_UP -> rest >= divisor - rest ? 1 : 0;
            case HALF_DOWN -> rest > divisor - rest ? 1 : 0;
            case HALF_EVEN -> rest > divisor - rest || (rest == divisor - rest && odd) ? 1 : 0;
            case UNNECESSARY -> throw new InvariantViolation("the amount has a fraction of a minor unit");
        };
    }

    private static long wide(long a, long b, long divisor, RoundingMode rounding) {
        require(a >= 0 && b >= 0, "%d times %d is no product of amounts", a, b);
        BigDecimal quotient =
                BigDecimal.valueOf(a).multiply(BigDecimal.valueOf(b)).divide(BigDecimal.valueOf(divisor), 0, rounding);
        require(
                quotient.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0,
                "%d times %d by %d is more than can be counted",
                a,
                b,
                divisor);
        return quotient.longValueExact();
    }
}
