package dev.oms.pricing;

import dev.oms.command.Refusal;
import dev.oms.pricing.PricingPolicies.CouponPolicy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Prices one cart. */
final class Pricer {
    private final Pricing pricing;
    private final Cart cart;
    private final Usage usage;
    private final List<Percent> rates;
    private final PricingPolicies policies;
    private final List<Refusal> refusals = new ArrayList<>();

    /** @param rates that somebody else has found, one for each line; none where the table has them */
    Pricer(Pricing pricing, Cart cart, Usage usage, List<Percent> rates) {
        this.pricing = pricing;
        this.cart = cart;
        this.usage = usage;
        this.rates = rates;
        this.policies = pricing.policies(cart.buyer().channel());
    }

    PricingAnswer price() {
        Positions positions = new Listing(pricing, cart, policies, refusals).positions();
        TaxSet[] sets = refusals.isEmpty() ? taxSets(positions) : new TaxSet[0];
        if (!refusals.isEmpty()) {
            return new PricingAnswer.Unpriced(refusals);
        }
        Taxing taxing = new Taxing(positions, policies, sets);
        long[] manual = new ManualDiscounts(positions, policies).amounts();
        long[] base = positions.value.clone();
        for (int i = 0; i < base.length; i++) {
            base[i] -= manual[i];
        }
        Discounting discounting = new Stacking(pricing, cart, usage, taxing)
                .apply(new Discounting(positions, policies, base, taxing.untouchable(base)));
        List<String> waiting = waitingCoupons(discounting);
        if (!refusals.isEmpty()) {
            return new PricingAnswer.Unpriced(refusals);
        }
        List<Taxing.Taxed> taxed = taxing.taxes(base, discounting.left);
        return new PricingAnswer.Priced(
                new Assembling(positions, policies, sets, manual, discounting, taxed).price(waiting));
    }

    private TaxSet[] taxSets(Positions positions) {
        if (!rates.isEmpty()) {
            return foundSets(positions);
        }
        Map<String, TaxSet> byCategory = new HashMap<>();
        TaxSet[] sets = new TaxSet[positions.count];
        for (int i = 0; i < sets.length; i++) {
            Position position = positions.all[i];
            String category = position.line().taxCategory();
            TaxSet set = byCategory.get(category);
            if (set == null) {
                set = pricing.taxes().find(cart, category).orElse(TaxSet.NONE);
                byCategory.put(category, set);
            }
            if (set == TaxSet.NONE && !pricing.taxes().isEmpty()) {
                refuse(position, category);
            }
            sets[i] = set;
        }
        return sets;
    }

    private TaxSet[] foundSets(Positions positions) {
        Map<Percent, TaxSet> byRate = new HashMap<>();
        TaxSet[] sets = new TaxSet[positions.count];
        for (int i = 0; i < sets.length; i++) {
            sets[i] = byRate.computeIfAbsent(rates.get(positions.all[i].number() - 1), this::found);
        }
        return sets;
    }

    private TaxSet found(Percent percent) {
        String country = cart.taxedIn().country();
        return new TaxSet(
                List.of(new TaxRate(country, "", "", "tax", "", percent, false, Validity.ALWAYS)), List.of(""));
    }

    private void refuse(Position position, String category) {
        refusals.add(new Refusal(
                Refusal.Code.NOT_FOUND,
                "lines[" + (position.number() - 1) + "].taxCategory",
                "there is no tax rate for '%s' in %s; a rate of 0 says that nothing is due"
                        .formatted(category, cart.taxedIn().country())));
    }

    /** Codes that did nothing. What is said of them is always the same, so that nobody learns codes by trying. */
    private List<String> waitingCoupons(Discounting discounting) {
        List<String> waiting = new ArrayList<>();
        for (int i = 0; i < cart.coupons().size(); i++) {
            String code = cart.coupons().get(i);
            if (discounting.uses.stream().noneMatch(use -> use.coupon().equals(code))) {
                waiting.add(code);
                if (policies.coupons() == CouponPolicy.REFUSED) {
                    refusals.add(Pricing.doesNotApply("coupons[" + i + "]"));
                }
            }
        }
        return waiting;
    }
}
