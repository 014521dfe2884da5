package dev.oms.order;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.common.Masked;
import dev.oms.common.Personal;
import dev.oms.common.Sorted;
import dev.oms.pricing.HeldUse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What price lists and promotions knew of an order when it was placed, besides its lines: frozen, so that the same cart can
 * be priced again.
 *
 * @param coupons codes as they were entered, those that did nothing too
 * @param campaign empty for none
 * @param contract empty for none
 * @param groups that the customer was in
 * @param ordersBefore that the customer had placed, as far as some promotion asks
 * @param taxNumber empty for a consumer
 * @param uses what the order uses of promotions that may not be used without end
 */
public record PricingContext(
        List<String> coupons,
        String campaign,
        String contract,
        Set<String> groups,
        int ordersBefore,
        @Personal String taxNumber,
        List<HeldUse> uses) {
    public PricingContext {
        coupons = List.copyOf(coupons);
        groups = Sorted.set(groups);
        uses = List.copyOf(uses);
        require(ordersBefore >= 0, "orders placed before are %d", ordersBefore);
    }

    /** Somebody in some groups, of whom no more is known. */
    public static PricingContext of(Set<String> groups) {
        return new PricingContext(List.of(), "", "", groups, 0, "", List.of());
    }

    /** The same buyer in other groups. */
    public PricingContext groups(Set<String> others) {
        return new PricingContext(coupons, campaign, contract, others, ordersBefore, taxNumber, uses);
    }

    /** The same with what the order uses. */
    public PricingContext uses(List<HeldUse> others) {
        return new PricingContext(coupons, campaign, contract, groups, ordersBefore, taxNumber, others);
    }

    /** The same, less what is given back. */
    PricingContext without(List<HeldUse> given) {
        Map<String, Long> left = new HashMap<>();
        given.forEach(use -> left.merge(use.counter(), -use.units(), Long::sum));
        uses.forEach(use -> left.merge(use.counter(), use.units(), Long::sum));
        left.forEach((counter, units) -> require(units >= 0, "%s is used by %d less than nothing", counter, -units));
        return uses(uses.stream()
                .filter(use -> left.getOrDefault(use.counter(), 0L) > 0)
                .map(use -> use.units(left.getOrDefault(use.counter(), 0L)))
                .toList());
    }

    @Override
    public String toString() {
        return Masked.text(this, "coupons", "taxNumber");
    }
}
