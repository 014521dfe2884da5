package dev.oms.pricing;

import java.util.function.ToLongFunction;

/** What has been used, by counters. */
final class CountedUsage implements Usage {
    private final ToLongFunction<String> used;

    /** @param used of each counter */
    CountedUsage(ToLongFunction<String> used) {
        this.used = used;
    }

    /** Nobody can count for a customer who is unknown, so such a one has used everything that is limited by customer. */
    @Override
    public Used of(Promotion promotion, String customer) {
        long byCustomer = !promotion.limit().isByCustomer()
                ? 0
                : customer.isEmpty() ? Long.MAX_VALUE : used(promotion, Allowance.Type.CUSTOMER, customer);
        return new Used(
                used(promotion, Allowance.Type.USES, ""), byCustomer, used(promotion, Allowance.Type.BUDGET, ""));
    }

    @Override
    public boolean isSpent(Promotion promotion, String code) {
        return used(promotion, Allowance.Type.CODE, code) > 0;
    }

    private long used(Promotion promotion, Allowance.Type type, String whose) {
        return used.applyAsLong(UsageCounters.counter(promotion.id(), type, whose));
    }
}
