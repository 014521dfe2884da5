package dev.oms.pricing;

import static dev.oms.common.InvariantViolation.require;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Puts a {@link Pricing} together, and refuses what contradicts itself. */
public final class PricingBuilder {
    private final List<PriceBook> lists = new ArrayList<>();
    private final List<PriceBook> costs = new ArrayList<>();
    private final List<Promotion> promotions = new ArrayList<>();
    private final List<TaxRate> rates = new ArrayList<>();
    private final Map<String, HostCondition> conditions = new HashMap<>();
    private final Map<String, HostAction> actions = new HashMap<>();
    private final Map<String, PricingPolicies> policiesByChannel = new HashMap<>();
    private final Map<String, LineKind> charges = new HashMap<>();
    private ReverseCharge reverseCharge = ReverseCharge.NOWHERE;
    private PricingPolicies policies = PricingPolicies.STANDARD;

    PricingBuilder() {}

    public PricingBuilder list(PriceList list, PriceEntry... entries) {
        return list(list, List.of(entries));
    }

    public PricingBuilder list(PriceList list, Collection<PriceEntry> entries) {
        lists.add(new PriceBook(list, entries));
        return this;
    }

    /** What items cost the seller; of several lists in a currency the one with the lowest priority is asked first. */
    public PricingBuilder costs(PriceList list, PriceEntry... entries) {
        costs.add(new PriceBook(list, List.of(entries)));
        return this;
    }

    public PricingBuilder promotions(Promotion... more) {
        return promotions(List.of(more));
    }

    public PricingBuilder promotions(Collection<Promotion> more) {
        promotions.addAll(more);
        return this;
    }

    /** Without any rate nothing is taxed; with some, goods without one are refused. */
    public PricingBuilder taxes(TaxRate... more) {
        rates.addAll(List.of(more));
        return this;
    }

    public PricingBuilder reverseCharge(String seller, String... union) {
        reverseCharge = new ReverseCharge(seller, Set.of(union));
        return this;
    }

    /** What charges of an order are for; they are fees otherwise. */
    public PricingBuilder charges(LineKind kind, String... skus) {
        for (String sku : skus) {
            charges.put(sku, kind);
        }
        return this;
    }

    /** What {@link Condition.Host} of this name asks. */
    public PricingBuilder condition(String name, HostCondition condition) {
        conditions.put(name, condition);
        return this;
    }

    /** What {@link PromotionAction.Host} of this name does. */
    public PricingBuilder action(String name, HostAction action) {
        actions.put(name, action);
        return this;
    }

    /** The policies of channels that have none of their own. */
    public PricingBuilder policies(PricingPolicies all) {
        policies = all;
        return this;
    }

    public PricingBuilder policies(String channel, PricingPolicies own) {
        policiesByChannel.put(channel, own);
        return this;
    }

    /** What stands in the way of using all this together; none where nothing does. */
    public List<String> findings() {
        List<String> findings = new ArrayList<>(duplicates());
        findings.addAll(PriceIndex.findings(lists));
        findings.addAll(PromotionCheck.findings(
                new PromotionIndex(promotions).inOrder(), conditions.keySet(), actions.keySet()));
        findings.addAll(taxTable().findings());
        return findings;
    }

    /** The pricing; {@link dev.oms.common.InvariantViolation} with all {@link #findings} where there are some. */
    public Pricing build() {
        List<String> findings = findings();
        require(findings.isEmpty(), "this cannot be priced with: %s", String.join("; ", findings));
        return new Pricing(this);
    }

    private List<String> duplicates() {
        Map<String, Integer> times = new TreeMap<>();
        lists.forEach(book -> times.merge(book.list().id(), 1, Integer::sum));
        return times.entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .map(entry -> "there are " + entry.getValue() + " lists " + entry.getKey())
                .toList();
    }

    List<PriceBook> lists() {
        return lists;
    }

    List<PriceBook> costs() {
        return costs;
    }

    List<Promotion> promotions() {
        return promotions;
    }

    TaxTable taxTable() {
        return new TaxTable(rates, reverseCharge);
    }

    Map<String, HostCondition> conditions() {
        return Map.copyOf(conditions);
    }

    Map<String, HostAction> actions() {
        return Map.copyOf(actions);
    }

    Map<String, LineKind> charges() {
        return Map.copyOf(charges);
    }

    PricingPolicies policies() {
        return policies;
    }

    Map<String, PricingPolicies> policiesByChannel() {
        return Map.copyOf(policiesByChannel);
    }
}
