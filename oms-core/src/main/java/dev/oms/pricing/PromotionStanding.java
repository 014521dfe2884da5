package dev.oms.pricing;

/**
 * How much may be used of a promotion, and has been.
 *
 * @param type what is counted
 * @param granted orders, or minor units of a budget
 */
public record PromotionStanding(Allowance.Type type, long granted, long used) {
    public long left() {
        return granted - used;
    }
}
