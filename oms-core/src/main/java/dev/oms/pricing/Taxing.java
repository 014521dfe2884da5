package dev.oms.pricing;

import dev.oms.pricing.PricingPolicies.DiscountTiming;
import dev.oms.pricing.PricingPolicies.ShippingTax;
import dev.oms.pricing.PricingPolicies.TaxRounding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The taxes of a cart's positions. */
final class Taxing {
    private final Positions positions;
    private final PricingPolicies policies;
    private final TaxSet[] sets;
    private final long[] units;
    private final boolean included;

    /** The taxes of all units. */
    Taxing(Positions positions, PricingPolicies policies, TaxSet[] sets) {
        this(positions, policies, sets, positions.units());
    }

    /**
     * The taxes of some units.
     *
     * @param sets the taxes of each position by its own category
     */
    Taxing(Positions positions, PricingPolicies policies, TaxSet[] sets, long[] units) {
        this.positions = positions;
        this.policies = policies;
        this.sets = sets;
        this.units = units;
        this.included = positions.cart.taxIncluded();
    }

    /** The tax that comes on top of an amount; nothing where it contains it. */
    long onTop(int place, long amount) {
        return included ? 0 : sum(sets[place].on(amount, policies.taxFraction()));
    }

    /** What discounts may not touch, so that no line is left with less than nothing. */
    long[] untouchable(long[] base) {
        long[] untouchable = new long[base.length];
        if (included && policies.discountTiming() == DiscountTiming.AFTER_TAX) {
            for (Taxed each : taxed(base)) {
                untouchable[each.place] += each.total();
            }
        }
        return untouchable;
    }

    /** The taxes of everything; what is left of an amount is taxed, or all of it where discounts come after tax. */
    List<Taxed> taxes(long[] base, long[] left) {
        return taxed(policies.discountTiming() == DiscountTiming.AFTER_TAX ? base : left);
    }

    private List<Taxed> taxed(long[] amounts) {
        List<Taxed> all = parts(amounts);
        List<Taxed> together = new ArrayList<>();
        for (Taxed each : all) {
            Position position = positions.all[each.place];
            if (policies.taxRounding() == TaxRounding.ORDER && position.isOnce()) {
                together.add(each);
            } else if (policies.taxRounding() == TaxRounding.UNIT && units[each.place] > 0) {
                each.taxes = each.set.byUnit(each.amount, units[each.place], included, policies);
            } else {
                each.taxes = each.set.of(each.amount, included, policies);
            }
        }
        byOrder(together);
        return all;
    }

    private List<Taxed> parts(long[] amounts) {
        List<Taxed> parts = new ArrayList<>(amounts.length);
        for (int place = 0; place < amounts.length; place++) {
            boolean shipping = positions.all[place].line().kind() == LineKind.SHIPPING;
            if (shipping && policies.shippingTax() == ShippingTax.WEIGHTED && isWorthSomething(amounts)) {
                addWeighted(parts, place, amounts);
            } else {
                parts.add(new Taxed(place, sets[place], amounts[place]));
            }
        }
        return parts;
    }

    private boolean isWorthSomething(long[] amounts) {
        for (int place : positions.goods()) {
            if (amounts[place] > 0) {
                return true;
            }
        }
        return false;
    }

    /** Shipping is shared by the goods' taxes as the goods are worth. */
    private void addWeighted(List<Taxed> parts, int shipping, long[] amounts) {
        List<TaxSet> found = new ArrayList<>();
        long[] worth = new long[positions.goods().length];
        for (int place : positions.goods()) {
            int known = found.indexOf(sets[place]);
            if (known < 0) {
                known = found.size();
                found.add(sets[place]);
            }
            worth[known] += amounts[place];
        }
        long[] shares = policies.split().over(amounts[shipping], Arrays.copyOf(worth, found.size()));
        for (int i = 0; i < shares.length; i++) {
            parts.add(new Taxed(shipping, found.get(i), shares[i]));
        }
    }

    private void byOrder(List<Taxed> all) {
        List<TaxSet> found = new ArrayList<>();
        for (Taxed each : all) {
            if (!found.contains(each.set)) {
                found.add(each.set);
            }
        }
        for (TaxSet set : found) {
            shareOrder(set, all.stream().filter(each -> each.set.equals(set)).toList());
        }
    }

    /** Rounds each tax once for all that it is taken of, and shares it. */
    private void shareOrder(TaxSet set, List<Taxed> some) {
        long[] amounts = some.stream().mapToLong(each -> each.amount).toArray();
        long[] totals = set.of(sum(amounts), included, policies);
        some.forEach(each -> each.taxes = new long[set.size()]);
        long[] room = included ? amounts.clone() : null;
        for (int tax = 0; tax < totals.length; tax++) {
            long[] shares = room == null
                    ? policies.split().over(totals[tax], amounts)
                    : policies.split().within(totals[tax], amounts, room);
            for (int i = 0; i < shares.length; i++) {
                some.get(i).taxes[tax] = shares[i];
                if (room != null) {
                    room[i] -= shares[i];
                }
            }
        }
    }

    private static long sum(long[] amounts) {
        long sum = 0;
        for (long amount : amounts) {
            sum += amount;
        }
        return sum;
    }

    /** Taxes of one part of a position: all of it, as a rule. */
    static final class Taxed {
        final int place;
        final TaxSet set;
        final long amount;
        long[] taxes = {};

        Taxed(int place, TaxSet set, long amount) {
            this.place = place;
            this.set = set;
            this.amount = amount;
        }

        /** All taxes together, also those that are not due. */
        long total() {
            return sum(taxes);
        }
    }
}
