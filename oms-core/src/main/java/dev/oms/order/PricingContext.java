package dev.oms.order;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.common.Masked;
import dev.oms.common.Personal;
import dev.oms.common.Sorted;
import java.util.List;
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
 */
public record PricingContext(
        List<String> coupons,
        String campaign,
        String contract,
        Set<String> groups,
        int ordersBefore,
        @Personal String taxNumber) {
    public PricingContext {
        coupons = List.copyOf(coupons);
        groups = Sorted.set(groups);
        require(ordersBefore >= 0, "orders placed before are %d", ordersBefore);
    }

    /** Somebody in some groups, of whom no more is known. */
    public static PricingContext of(Set<String> groups) {
        return new PricingContext(List.of(), "", "", groups, 0, "");
    }

    /** The same buyer in other groups. */
    public PricingContext groups(Set<String> others) {
        return new PricingContext(coupons, campaign, contract, others, ordersBefore, taxNumber);
    }

    @Override
    public String toString() {
        return Masked.text(this, "coupons", "taxNumber");
    }
}
