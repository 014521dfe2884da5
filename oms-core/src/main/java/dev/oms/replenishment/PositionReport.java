package dev.oms.replenishment;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.common.NodeId;
import dev.oms.common.Sku;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

/**
 * How the units of a SKU at a node moved over a window of days up to now.
 *
 * @param inbound units on their way to the node
 * @param days length of the window
 * @param left units that left by sale or transfer within it
 * @param came units that came in within it, whatever the cause
 * @param lastLeft when units left last within it; none or one
 * @param stockOuts how often nothing was available for a while
 * @param soldOut for how long in all
 * @param target what the node is to have, none or one
 */
public record PositionReport(
        Sku sku,
        NodeId node,
        long onHand,
        long available,
        long inbound,
        int days,
        long left,
        long came,
        List<Instant> lastLeft,
        int stockOuts,
        Duration soldOut,
        List<Target> target) {
    public PositionReport {
        lastLeft = List.copyOf(lastLeft);
        target = List.copyOf(target);
        require(days > 0 && left >= 0 && came >= 0, "a report of %s looks back over some days", sku);
    }

    /**
     * Days of cover: whole days for which what is available lasts at the average of the window, available ÷ (left ÷ days);
     * none where nothing left.
     */
    public OptionalLong daysOfCover() {
        return left == 0 ? OptionalLong.empty() : OptionalLong.of(scaled(available, days, left));
    }

    /** Dead stock: units that were there before the window and of which none left within it. */
    public long dead() {
        return left == 0 ? Math.max(0, onHand - came) : 0;
    }

    /**
     * Overstock: units available beyond what leaves in so many days at the average of the window, or beyond the level that is
     * ordered up to, with those on their way; whichever is more. Where nothing left there is no average to go by.
     */
    public long overstock(int coverDays) {
        long beyondCover = left == 0 ? 0 : Math.max(0, available - scaled(left, coverDays, days));
        long beyondLevel = target.stream()
                .mapToLong(each -> Math.max(0, available + inbound - each.upTo()))
                .findFirst()
                .orElse(0);
        return Math.max(beyondCover, beyondLevel);
    }

    /** Whether what is available is gone in fewer than so many days, or is gone and was wanted. */
    public boolean isAtRisk(int coverDays) {
        return daysOfCover().isPresent() && daysOfCover().getAsLong() < coverDays;
    }

    private static long scaled(long units, long by, long over) {
        return BigInteger.valueOf(units)
                .multiply(BigInteger.valueOf(by))
                .divide(BigInteger.valueOf(over))
                .longValueExact();
    }
}
