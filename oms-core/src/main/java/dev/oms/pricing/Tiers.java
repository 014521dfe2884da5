package dev.oms.pricing;

import static dev.oms.common.InvariantViolation.require;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/**
 * What a quantity costs, by steps.
 *
 * @param per so many units cost the price: 1000 where grams are sold and kilograms are priced
 * @param steps with ascending quantities, the first from 1 on
 */
public record Tiers(TierMode mode, int per, List<Step> steps) {
    /** From this quantity on, this price. */
    public record Step(long from, UnitPrice price) {
        public Step {
            require(from > 0, "a step begins at one unit or more, not %d", from);
        }
    }

    public Tiers {
        steps = List.copyOf(steps);
        require(per > 0, "a price is for at least one unit, not %d", per);
        require(!steps.isEmpty() && steps.get(0).from() == 1, "the first step begins at 1");
        for (int i = 1; i < steps.size(); i++) {
            require(steps.get(i).from() > steps.get(i - 1).from(), "steps[%d].from is not above the one before", i);
        }
    }

    /** One price whatever the quantity. */
    public static Tiers flat(String price) {
        return flat(UnitPrice.of(price));
    }

    public static Tiers flat(UnitPrice price) {
        return new Tiers(TierMode.VOLUME, 1, List.of(new Step(1, price)));
    }

    public static Tiers volume(String price) {
        return flat(price);
    }

    public static Tiers graduated(String price) {
        return new Tiers(TierMode.GRADUATED, 1, List.of(new Step(1, UnitPrice.of(price))));
    }

    public static Tiers block(String price) {
        return new Tiers(TierMode.BLOCK, 1, List.of(new Step(1, UnitPrice.of(price))));
    }

    /** One more step. */
    public Tiers from(long quantity, String price) {
        List<Step> all = new ArrayList<>(steps);
        all.add(new Step(quantity, UnitPrice.of(price)));
        return new Tiers(mode, per, all);
    }

    /** The prices are for so many units. */
    public Tiers per(int units) {
        return new Tiers(mode, units, steps);
    }

    /** The step that a quantity reaches. */
    public Step reached(long units) {
        int i = steps.size() - 1;
        while (i > 0 && steps.get(i).from() > units) {
            i--;
        }
        return steps.get(i);
    }

    /** A share of every price. */
    Tiers times(Percent share) {
        return share.equals(Percent.HUNDRED)
                ? this
                : new Tiers(
                        mode,
                        per,
                        steps.stream()
                                .map(step -> new Step(step.from(), step.price().times(share)))
                                .toList());
    }

    /** What a quantity costs in minor units: all its steps together are rounded once. */
    long value(long units, Currency currency, RoundingMode rounding) {
        if (units == 0) {
            return 0;
        }
        return switch (mode) {
            case VOLUME -> reached(units).price().value(units, per, currency, rounding);
            case BLOCK -> reached(units).price().value(1, 1, currency, rounding);
            case GRADUATED -> graduated(units, currency, rounding);
        };
    }

    private long graduated(long units, Currency currency, RoundingMode rounding) {
        long millionths = 0;
        for (int i = 0; i < steps.size() && steps.get(i).from() <= units; i++) {
            long end = i + 1 < steps.size() ? Math.min(units, steps.get(i + 1).from() - 1) : units;
            long inStep = end - steps.get(i).from() + 1;
            millionths = Math.addExact(
                    millionths, Math.multiplyExact(steps.get(i).price().millionths(), inStep));
        }
        return Exact.divided(millionths, Math.multiplyExact(per, UnitPrice.perMinor(currency)), rounding);
    }

    /** Whether a share of every price can be counted. */
    boolean canBe(Percent share) {
        return steps.stream()
                .allMatch(step ->
                        Exact.isAtMost(Long.MAX_VALUE, step.price().millionths(), share.millionths(), Percent.WHOLE));
    }

    /** Whether a quantity costs no more than some minor units, without overflow. */
    boolean isAtMost(long limit, long units, Currency currency) {
        long dearest = steps.stream()
                .mapToLong(step -> step.price().millionths())
                .max()
                .orElseThrow();
        return Exact.isAtMost(limit, dearest, units, UnitPrice.perMinor(currency))
                && (mode != TierMode.GRADUATED || Exact.isAtMost(Long.MAX_VALUE, dearest, units, 1));
    }
}
