package dev.oms.pricing;

import dev.oms.common.InvariantViolation;
import dev.oms.common.Masked;
import dev.oms.common.Sorted;
import java.util.Set;

/**
 * Who buys, and where.
 *
 * @param customer empty for somebody unknown
 * @param contract the agreement that is bought under; empty for none
 * @param groups that the customer is in
 * @param campaign what brought the customer here; empty for nothing
 * @param orders that the customer has placed before
 * @param taxNumber of a business; empty for a consumer
 */
public record Buyer(
        String channel,
        String customer,
        String contract,
        Set<String> groups,
        String campaign,
        int orders,
        String taxNumber) {
    public Buyer {
        groups = Sorted.set(groups);
        InvariantViolation.require(orders >= 0, "orders placed before are %d", orders);
    }

    /** Somebody of whom nothing is known. */
    public static Buyer on(String channel) {
        return new Buyer(channel, "", "", Set.of(), "", 0, "");
    }

    public Buyer customer(String id) {
        return new Buyer(channel, id, contract, groups, campaign, orders, taxNumber);
    }

    public Buyer contract(String id) {
        return new Buyer(channel, customer, id, groups, campaign, orders, taxNumber);
    }

    public Buyer groups(String... names) {
        return new Buyer(channel, customer, contract, Set.of(names), campaign, orders, taxNumber);
    }

    public Buyer campaign(String name) {
        return new Buyer(channel, customer, contract, groups, name, orders, taxNumber);
    }

    public Buyer orders(int before) {
        return new Buyer(channel, customer, contract, groups, campaign, before, taxNumber);
    }

    public Buyer taxNumber(String number) {
        return new Buyer(channel, customer, contract, groups, campaign, orders, number);
    }

    @Override
    public String toString() {
        return Masked.text(this, "customer", "taxNumber");
    }
}
