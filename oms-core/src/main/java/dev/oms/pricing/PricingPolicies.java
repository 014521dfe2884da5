package dev.oms.pricing;

import dev.oms.common.InvariantViolation;
import java.math.RoundingMode;

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
        FixedDiscount fixedDiscount,
        ShippingRefund shippingRefund,
        ShippingTax shippingTax,
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
            FixedDiscount.LEAVES,
            ShippingRefund.NEVER,
            ShippingTax.OWN_RATE,
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
        return new PricingPolicies(
                other,
                includedTax,
                discountTiming,
                shareBasis,
                percentRounding,
                seen,
                stacking,
                coupons,
                fixedDiscount,
                shippingRefund,
                shippingTax,
                split,
                rounding,
                taxFraction,
                cash);
    }

    public PricingPolicies includedTax(IncludedTax other) {
        return new PricingPolicies(
                taxRounding,
                other,
                discountTiming,
                shareBasis,
                percentRounding,
                seen,
                stacking,
                coupons,
                fixedDiscount,
                shippingRefund,
                shippingTax,
                split,
                rounding,
                taxFraction,
                cash);
    }

    public PricingPolicies discountTiming(DiscountTiming other) {
        return new PricingPolicies(
                taxRounding,
                includedTax,
                other,
                shareBasis,
                percentRounding,
                seen,
                stacking,
                coupons,
                fixedDiscount,
                shippingRefund,
                shippingTax,
                split,
                rounding,
                taxFraction,
                cash);
    }

    public PricingPolicies shareBasis(ShareBasis other) {
        return new PricingPolicies(
                taxRounding,
                includedTax,
                discountTiming,
                other,
                percentRounding,
                seen,
                stacking,
                coupons,
                fixedDiscount,
                shippingRefund,
                shippingTax,
                split,
                rounding,
                taxFraction,
                cash);
    }

    public PricingPolicies percentRounding(PercentRounding other) {
        return new PricingPolicies(
                taxRounding,
                includedTax,
                discountTiming,
                shareBasis,
                other,
                seen,
                stacking,
                coupons,
                fixedDiscount,
                shippingRefund,
                shippingTax,
                split,
                rounding,
                taxFraction,
                cash);
    }

    public PricingPolicies seen(Seen other) {
        return new PricingPolicies(
                taxRounding,
                includedTax,
                discountTiming,
                shareBasis,
                percentRounding,
                other,
                stacking,
                coupons,
                fixedDiscount,
                shippingRefund,
                shippingTax,
                split,
                rounding,
                taxFraction,
                cash);
    }

    public PricingPolicies stacking(Stacking other) {
        return new PricingPolicies(
                taxRounding,
                includedTax,
                discountTiming,
                shareBasis,
                percentRounding,
                seen,
                other,
                coupons,
                fixedDiscount,
                shippingRefund,
                shippingTax,
                split,
                rounding,
                taxFraction,
                cash);
    }

    public PricingPolicies coupons(CouponPolicy other) {
        return new PricingPolicies(
                taxRounding,
                includedTax,
                discountTiming,
                shareBasis,
                percentRounding,
                seen,
                stacking,
                other,
                fixedDiscount,
                shippingRefund,
                shippingTax,
                split,
                rounding,
                taxFraction,
                cash);
    }

    public PricingPolicies fixedDiscount(FixedDiscount other) {
        return new PricingPolicies(
                taxRounding,
                includedTax,
                discountTiming,
                shareBasis,
                percentRounding,
                seen,
                stacking,
                coupons,
                other,
                shippingRefund,
                shippingTax,
                split,
                rounding,
                taxFraction,
                cash);
    }

    public PricingPolicies shippingRefund(ShippingRefund other) {
        return new PricingPolicies(
                taxRounding,
                includedTax,
                discountTiming,
                shareBasis,
                percentRounding,
                seen,
                stacking,
                coupons,
                fixedDiscount,
                other,
                shippingTax,
                split,
                rounding,
                taxFraction,
                cash);
    }

    public PricingPolicies shippingTax(ShippingTax other) {
        return new PricingPolicies(
                taxRounding,
                includedTax,
                discountTiming,
                shareBasis,
                percentRounding,
                seen,
                stacking,
                coupons,
                fixedDiscount,
                shippingRefund,
                other,
                split,
                rounding,
                taxFraction,
                cash);
    }

    public PricingPolicies split(Split other) {
        return new PricingPolicies(
                taxRounding,
                includedTax,
                discountTiming,
                shareBasis,
                percentRounding,
                seen,
                stacking,
                coupons,
                fixedDiscount,
                shippingRefund,
                shippingTax,
                other,
                rounding,
                taxFraction,
                cash);
    }

    public PricingPolicies rounding(RoundingMode other) {
        return new PricingPolicies(
                taxRounding,
                includedTax,
                discountTiming,
                shareBasis,
                percentRounding,
                seen,
                stacking,
                coupons,
                fixedDiscount,
                shippingRefund,
                shippingTax,
                split,
                other,
                taxFraction,
                cash);
    }

    public PricingPolicies taxFraction(RoundingMode other) {
        return new PricingPolicies(
                taxRounding,
                includedTax,
                discountTiming,
                shareBasis,
                percentRounding,
                seen,
                stacking,
                coupons,
                fixedDiscount,
                shippingRefund,
                shippingTax,
                split,
                rounding,
                other,
                cash);
    }

    public PricingPolicies cash(int other) {
        return new PricingPolicies(
                taxRounding,
                includedTax,
                discountTiming,
                shareBasis,
                percentRounding,
                seen,
                stacking,
                coupons,
                fixedDiscount,
                shippingRefund,
                shippingTax,
                split,
                rounding,
                taxFraction,
                other);
    }
}
