package dev.oms.pricing;

import static dev.oms.common.InvariantViolation.require;

/**
 * What an order uses of an {@link Allowance}.
 *
 * @param units uses, or minor units of a budget
 */
public record HeldUse(String promotion, Allowance.Type type, String counter, long units) {
    public HeldUse {
        require(units > 0, "%d is no use of %s", units, counter);
    }

    /** As much of the same as that. */
    public HeldUse units(long other) {
        return new HeldUse(promotion, type, counter, other);
    }
}
