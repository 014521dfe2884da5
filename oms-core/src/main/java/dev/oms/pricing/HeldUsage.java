package dev.oms.pricing;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is left for an order that is priced again: as much as it uses already, and nothing of what it does not use. */
final class HeldUsage implements Usage {
    private final Map<String, Long> held;

    HeldUsage(List<HeldUse> uses) {
        this.held = uses.stream().collect(Collectors.toMap(HeldUse::counter, HeldUse::units, Long::sum));
    }

    @Override
    public Used of(Promotion promotion, String customer) {
        UsageLimit limit = promotion.limit();
        long budget = limit.budget().stream()
                .mapToLong(most -> most.minor() - units(promotion, Allowance.Type.BUDGET, ""))
                .sum();
        long byCustomer = limit.isByCustomer() ? spent(promotion, Allowance.Type.CUSTOMER, customer) : 0;
        return new Used(spent(promotion, Allowance.Type.USES, ""), byCustomer, budget);
    }

    @Override
    public boolean isSpent(Promotion promotion, String code) {
        return units(promotion, Allowance.Type.CODE, code) == 0;
    }

    private long spent(Promotion promotion, Allowance.Type type, String whose) {
        return units(promotion, type, whose) > 0 ? 0 : Long.MAX_VALUE;
    }

    private long units(Promotion promotion, Allowance.Type type, String whose) {
        return held.getOrDefault(UsageCounters.counter(promotion.id(), type, whose), 0L);
    }
}
