package dev.oms.replenishment;

import static dev.oms.common.InvariantViolation.require;

import java.math.BigInteger;
import java.util.Collection;

/**
 * What left a node by sale or transfer, day by day over a window of whole days; days without demand count.
 *
 * @param units in all
 * @param squares sum of the squares of what left on each day
 * @param days length of the window
 */
public record Demand(long units, BigInteger squares, int days) {
    public Demand {
        require(units >= 0 && squares.signum() >= 0, "no demand is negative");
        require(days > 1, "a window of %d days has no variability", days);
    }

    /** Demand on the days on which there was some. */
    public static Demand of(Collection<Long> byDay, int days) {
        BigInteger squares = byDay.stream()
                .map(BigInteger::valueOf)
                .map(units -> units.multiply(units))
                .reduce(BigInteger.ZERO, BigInteger::add);
        return new Demand(byDay.stream().mapToLong(Long::longValue).sum(), squares, days);
    }

    /**
     * Safety stock for the days until new units come: the least whole number of units that is no less than
     * {@code z · σ · √days}, with the sample standard deviation σ of daily demand (Silver, Pyke and Thomas, Inventory and
     * Production Management in Supply Chains, 4th edition, chapter 6: demand varies, the lead time does not). Squared, it is
     * a comparison of whole numbers, so nothing is rounded on the way.
     */
    public long safetyStock(ServiceLevel level, int leadDays) {
        BigInteger n = BigInteger.valueOf(days);
        BigInteger sum = BigInteger.valueOf(units);
        BigInteger spread = n.multiply(squares).subtract(sum.multiply(sum));
        BigInteger z = BigInteger.valueOf(level.factor());
        BigInteger above = z.multiply(z).multiply(BigInteger.valueOf(leadDays)).multiply(spread);
        BigInteger below = n.multiply(n.subtract(BigInteger.ONE))
                .multiply(BigInteger.valueOf(ServiceLevel.SCALE * ServiceLevel.SCALE));
        BigInteger root = above.divide(below).sqrt();
        boolean enough = root.multiply(root).multiply(below).compareTo(above) >= 0;
        return (enough ? root : root.add(BigInteger.ONE)).longValueExact();
    }
}
