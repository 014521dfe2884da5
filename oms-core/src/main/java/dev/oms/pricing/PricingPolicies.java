package dev.oms.pricing;

import dev.oms.common.InvariantViolation;
import java.math.RoundingMode;
import java.util.function.Consumer;

/**
 * What systems differ in: each of these moves cents. {@link #STANDARD} holds the default of each.
 *
 * @param split who gets the odd minor units of a shared amount
 * @param rounding of values and percentages to minor units
 * @param taxFraction rounding of tax to minor units
 * @param cash to what multiple of the minor unit the payable total is rounded; 1 leaves it alone, 5 pays Swiss cash
 */
public record PricingPolicies(
        TaxRounding taxRounding,
        IncludedTax includedTax,
        DiscountTiming discountTiming,
        ShareBasis shareBasis,
        PercentRounding percentRounding,
        Seen seen,
        Stacking stacking,
        CouponPolicy coupons,
        UsedUp usedUp,
        FixedDiscount fixedDiscount,
        ShippingRefund shippingRefund,
        ShippingTax shippingTax,
        UsesReturned usesReturned,
        Split split,
        RoundingMode rounding,
        RoundingMode taxFraction,
        int cash) {
    public static final PricingPolicies STANDARD = new PricingPolicies(
            TaxRounding.LINE,
            IncludedTax.ROUNDS_TAX,
            DiscountTiming.BEFORE_TAX,
            ShareBasis.VALUE,
            PercentRounding.DISCOUNT,
            Seen.RUNNING,
            Stacking.BY_PRIORITY,
            CouponPolicy.REFUSED,
            UsedUp.FALLS_AWAY,
            FixedDiscount.LEAVES,
            ShippingRefund.NEVER,
            ShippingTax.OWN_RATE,
            UsesReturned.WHEN_CANCELLED,
            Split.LARGEST_REMAINDER,
            RoundingMode.HALF_UP,
            RoundingMode.HALF_UP,
            1);

    /** Where tax is rounded. */
    public enum TaxRounding {
        /** Once for each line and tax. The default. */
        LINE,
        /** For each unit; a line has so many times that. */
        UNIT,
        /** Once for each tax of the order; lines have shares. */
        ORDER
    }

    /** What is rounded where the price contains the tax. */
    public enum IncludedTax {
        /** The tax; the net is the rest. The default. */
        ROUNDS_TAX,
        /** The net; the tax is the rest. */
        ROUNDS_NET
    }

    /** Whether discounts lower the tax. */
    public enum DiscountTiming {
        /** Tax is taken of what is left. The default. */
        BEFORE_TAX,
        /** Tax is taken as if nothing had been taken off; discounts take the net at most. */
        AFTER_TAX
    }

    /** By what a discount of the order is shared. */
    public enum ShareBasis {
        /** By what lines cost, as their prices stand. The default. */
        VALUE,
        /** By what lines cost with tax. */
        VALUE_WITH_TAX,
        /** By units. */
        QUANTITY
    }

    /** What a percentage rounds. */
    public enum PercentRounding {
        /** What is taken off. The default. */
        DISCOUNT,
        /** What is left. */
        PRICE
    }

    /** What conditions see and percentages are taken of. */
    public enum Seen {
        /** What earlier promotions have left. The default. */
        RUNNING,
        /** What it was before any promotion. */
        UNDISCOUNTED
    }

    /** Which of the promotions that could apply do. */
    public enum Stacking {
        /** One after the other; an exclusive one only if it is the first, and then alone. The default. */
        BY_PRIORITY,
        /** Whatever takes off most: an exclusive one, or all the others together. */
        BEST_FOR_CUSTOMER,
        /** The first one, alone. */
        EXCLUSIVE
    }

    /** What a code does that does not apply now. */
    public enum CouponPolicy {
        /** The cart is refused. The default. */
        REFUSED,
        /** It stays and does nothing until it applies. */
        KEPT
    }

    /** What becomes of an order that a promotion would have made cheaper which nobody asked for and which is used up. */
    public enum UsedUp {
        /** It costs what it costs without. The default. */
        FALLS_AWAY,
        /** It is refused with both totals, unless it names the one without as agreed. */
        REFUSED
    }

    /** Where an amount off the order goes when units leave. */
    public enum FixedDiscount {
        /** Units take their share with them. The default. */
        LEAVES,
        /** It stays with what is left, as far as that is worth as much. */
        STAYS
    }

    /** What is given back of shipping. */
    public enum ShippingRefund {
        /** Nothing. The default. */
        NEVER,
        /** A share by the value of the goods that leave. */
        IN_PROPORTION,
        /** All of it, once no goods are left. */
        WHEN_ALL_RETURNED
    }

    /** When an order that is cancelled lets others use a limited promotion. */
    public enum UsesReturned {
        /** Never: whoever has used it has used it. */
        NEVER,
        /** Once all of the order is cancelled before anything has shipped, or its payment is refused. The default. */
        WHEN_CANCELLED,
        /** Then, and of a budget the share of every unit that is cancelled. */
        IN_PROPORTION
    }

    /** How shipping is taxed. */
    public enum ShippingTax {
        /** By the rates of its own category. The default. */
        OWN_RATE,
        /** By the rates of the goods, weighted by what they cost. */
        WEIGHTED
    }

    public PricingPolicies {
        InvariantViolation.require(cash > 0, "cash is rounded to %d minor units", cash);
    }

    public PricingPolicies taxRounding(TaxRounding other) {
        return but(next -> next.taxRounding = other);
    }

    public PricingPolicies includedTax(IncludedTax other) {
        return but(next -> next.includedTax = other);
    }

    public PricingPolicies discountTiming(DiscountTiming other) {
        return but(next -> next.discountTiming = other);
    }

    public PricingPolicies shareBasis(ShareBasis other) {
        return but(next -> next.shareBasis = other);
    }

    public PricingPolicies percentRounding(PercentRounding other) {
        return but(next -> next.percentRounding = other);
    }

    public PricingPolicies seen(Seen other) {
        return but(next -> next.seen = other);
    }

    public PricingPolicies stacking(Stacking other) {
        return but(next -> next.stacking = other);
    }

    public PricingPolicies coupons(CouponPolicy other) {
        return but(next -> next.coupons = other);
    }

    public PricingPolicies usedUp(UsedUp other) {
        return but(next -> next.usedUp = other);
    }

    public PricingPolicies fixedDiscount(FixedDiscount other) {
        return but(next -> next.fixedDiscount = other);
    }

    public PricingPolicies shippingRefund(ShippingRefund other) {
        return but(next -> next.shippingRefund = other);
    }

    public PricingPolicies shippingTax(ShippingTax other) {
        return but(next -> next.shippingTax = other);
    }

    public PricingPolicies usesReturned(UsesReturned other) {
        return but(next -> next.usesReturned = other);
    }

    public PricingPolicies split(Split other) {
        return but(next -> next.split = other);
    }

    public PricingPolicies rounding(RoundingMode other) {
        return but(next -> next.rounding = other);
    }

    public PricingPolicies taxFraction(RoundingMode other) {
        return but(next -> next.taxFraction = other);
    }

    public PricingPolicies cash(int other) {
        return but(next -> next.cash = other);
    }

    private PricingPolicies but(Consumer<Draft> change) {
        Draft next = new Draft(this);
        change.accept(next);
        return next.done();
    }

    /** The policies, to be changed one by one. */
    private static final class Draft {
        private TaxRounding taxRounding;
        private IncludedTax includedTax;
        private DiscountTiming discountTiming;
        private ShareBasis shareBasis;
        private PercentRounding percentRounding;
        private Seen seen;
        private Stacking stacking;
        private CouponPolicy coupons;
        private UsedUp usedUp;
        private FixedDiscount fixedDiscount;
        private ShippingRefund shippingRefund;
        private ShippingTax shippingTax;
        private UsesReturned usesReturned;
        private Split split;
        private RoundingMode rounding;
        private RoundingMode taxFraction;
        private int cash;

        Draft(PricingPolicies from) {
            taxRounding = from.taxRounding;
            includedTax = from.includedTax;
            discountTiming = from.discountTiming;
            shareBasis = from.shareBasis;
            percentRounding = from.percentRounding;
            seen = from.seen;
            stacking = from.stacking;
            coupons = from.coupons;
            usedUp = from.usedUp;
            fixedDiscount = from.fixedDiscount;
            shippingRefund = from.shippingRefund;
            shippingTax = from.shippingTax;
            usesReturned = from.usesReturned;
            split = from.split;
            rounding = from.rounding;
            taxFraction = from.taxFraction;
            cash = from.cash;
        }

        PricingPolicies done() {
            return new PricingPolicies(
                    taxRounding,
                    includedTax,
                    discountTiming,
                    shareBasis,
                    percentRounding,
                    seen,
                    stacking,
                    coupons,
                    usedUp,
                    fixedDiscount,
                    shippingRefund,
                    shippingTax,
                    usesReturned,
                    split,
                    rounding,
                    taxFraction,
                    cash);
        }
    }
}
