package dev.oms.pricing;

import java.util.Map;

/**
 * Price lists, promotions, taxes and policies, ready to price carts. Immutable and thread-safe: the same cart always costs
 * the same, whether it is looked at, ordered, changed or quoted.
 */
public final class Pricing {
    private final PriceIndex lists;
    private final CostBook costs;
    private final PromotionIndex promotions;
    private final TaxTable taxes;
    private final Map<String, HostCondition> conditions;
    private final Map<String, HostAction> actions;
    private final PricingPolicies policies;
    private final Map<String, PricingPolicies> byChannel;

    Pricing(PricingBuilder parts) {
        lists = new PriceIndex(parts.lists());
        costs = new CostBook(parts.costs());
        promotions = new PromotionIndex(parts.promotions());
        taxes = parts.taxTable();
        conditions = parts.conditions();
        actions = parts.actions();
        policies = parts.policies();
        byChannel = parts.policiesByChannel();
    }

    public static PricingBuilder builder() {
        return new PricingBuilder();
    }

    /** What a cart costs where nothing has been used of any promotion. */
    public PricingAnswer price(Cart cart) {
        return price(cart, Usage.NONE);
    }

    /** What a cart costs, with all its reasons. */
    public PricingAnswer price(Cart cart, Usage usage) {
        return new Pricer(this, cart, usage).price();
    }

    /** The policies of a channel. */
    public PricingPolicies policies(String channel) {
        return byChannel.getOrDefault(channel, policies);
    }

    PriceIndex lists() {
        return lists;
    }

    CostBook costs() {
        return costs;
    }

    PromotionIndex promotions() {
        return promotions;
    }

    TaxTable taxes() {
        return taxes;
    }

    Map<String, HostCondition> conditions() {
        return conditions;
    }

    Map<String, HostAction> actions() {
        return actions;
    }
}
