package dev.oms.pricing;

import dev.oms.common.Nullable;
import java.util.Optional;

/**
 * One thing that is charged for one line.
 *
 * @param number of the cart line, from 1
 * @param component of the item's price, from 0
 * @param firstPeriod of the term that it covers, from 0
 * @param periods that it is charged for; 1 where it is charged once
 * @param value before any discount, for one period
 * @param cost of it for one period; absent where nobody knows
 */
record Position(
        int number,
        CartLine line,
        int component,
        PriceComponent charge,
        Tiers tiers,
        int firstPeriod,
        int periods,
        PriceSource source,
        long units,
        long value,
        @Nullable Long cost) {
    boolean isOnce() {
        return charge instanceof PriceComponent.Once;
    }

    boolean isUsage() {
        return charge instanceof PriceComponent.Usage;
    }

    Optional<Long> knownCost() {
        return Optional.ofNullable(cost);
    }
}
