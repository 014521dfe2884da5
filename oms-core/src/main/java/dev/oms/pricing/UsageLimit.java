package dev.oms.pricing;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.common.Money;
import java.util.List;

/**
 * How much a promotion may be used.
 *
 * @param uses by all orders together
 * @param usesPerCustomer by the orders of one customer
 * @param budget that all discounts together may take, none or one
 */
public record UsageLimit(long uses, long usesPerCustomer, List<Money> budget) {
    public static final UsageLimit NONE = new UsageLimit(Long.MAX_VALUE, Long.MAX_VALUE, List.of());

    public UsageLimit {
        budget = List.copyOf(budget);
        require(uses > 0 && usesPerCustomer > 0, "a promotion can be used at least once");
        require(budget.size() <= 1, "a promotion has one budget");
        require(budget.stream().allMatch(Money::isPositive), "budget %s is nothing", budget);
    }

    public UsageLimit uses(long most) {
        return new UsageLimit(most, usesPerCustomer, budget);
    }

    public UsageLimit usesPerCustomer(long most) {
        return new UsageLimit(uses, most, budget);
    }

    public UsageLimit budget(Money most) {
        return new UsageLimit(uses, usesPerCustomer, List.of(most));
    }

    boolean isByCustomer() {
        return usesPerCustomer != Long.MAX_VALUE;
    }

    boolean isNone() {
        return uses == Long.MAX_VALUE && usesPerCustomer == Long.MAX_VALUE && budget.isEmpty();
    }
}
