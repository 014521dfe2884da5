package dev.oms.pricing;

import static dev.oms.common.InvariantViolation.require;

import java.time.Period;

/** One thing that is charged for an item: once, every period, or by use. */
public sealed interface PriceComponent {
    Tiers tiers();

    /** Charged once. */
    record Once(Tiers tiers) implements PriceComponent {}

    /**
     * Charged every period of the line's term.
     *
     * @param ramp what share of the price is charged in which part of the term
     */
    record Recurring(Tiers tiers, Period every, Ramp ramp) implements PriceComponent {
        public Recurring {
            require(
                    !every.isNegative() && !every.isZero(),
                    "a charge that recurs does so every so often, not every %s",
                    every);
        }

        /** A charge of every month, the same all the time. */
        public static Recurring monthly(Tiers tiers) {
            return new Recurring(tiers, Period.ofMonths(1), Ramp.LEVEL);
        }

        public Recurring ramped(Ramp other) {
            return new Recurring(tiers, every, other);
        }
    }

    /**
     * Charged by what a meter reads; a cart can only estimate it, so it counts towards no total.
     *
     * @param meter what is counted, such as {@code minutes}
     * @param included units of every period that cost nothing
     */
    record Usage(Tiers tiers, String meter, long included) implements PriceComponent {
        public Usage {
            require(included >= 0, "%d units of %s are included", included, meter);
        }
    }
}
