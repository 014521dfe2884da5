package dev.oms.pricing;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.common.Money;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** The taxes of one sort of goods in one place: one compound tax at most, and it stands last. */
final class TaxSet {
    static final TaxSet NONE = new TaxSet(List.of(), List.of());

    private static final long MILLION = Percent.WHOLE;

    private final List<TaxRate> rates;
    private final List<String> notes;
    private final long whole;
    private final long[] shares;
    private final long total;

    /** @param notes for each rate why it is not due; an empty one where it is */
    TaxSet(List<TaxRate> rates, List<String> notes) {
        this.rates = List.copyOf(rates);
        this.notes = List.copyOf(notes);
        int last = rates.size() - 1;
        boolean compound = last > 0 && rates.get(last).compound();
        require(
                rates.stream().limit(Math.max(0, last)).noneMatch(TaxRate::compound),
                "at most one tax can be taken of the others: %s",
                rates);
        whole = compound ? MILLION * MILLION : MILLION;
        shares = new long[rates.size()];
        long sum = 0;
        for (int i = 0; i <= last; i++) {
            long millionths = rates.get(i).percent().millionths();
            // The compound one is taken of the net and of what the others take of it.
            shares[i] =
                    !compound ? millionths : i < last ? millionths * MILLION : millionths * (MILLION + sum / MILLION);
            sum += shares[i];
        }
        total = sum;
    }

    int size() {
        return shares.length;
    }

    List<TaxRate> rates() {
        return rates;
    }

    /** Why a tax is not due; empty where it is. */
    String note(int tax) {
        return notes.get(tax);
    }

    boolean isDue(int tax) {
        return notes.get(tax).isEmpty();
    }

    /** Each tax on an amount without tax. */
    long[] on(long net, RoundingMode rounding) {
        long[] taxes = new long[shares.length];
        long earlier = 0;
        for (int i = 0; i < taxes.length; i++) {
            Percent percent = rates.get(i).percent();
            boolean compound = i > 0 && rates.get(i).compound();
            taxes[i] = percent.of(compound ? net + earlier : net, rounding);
            earlier += taxes[i];
        }
        return taxes;
    }

    /** Each tax in an amount that contains them. */
    long[] in(long gross, PricingPolicies policies) {
        return in(gross, policies.includedTax(), policies.taxFraction());
    }

    /** Each tax on or in the units of a line, every unit rounded for itself; the line is shared evenly by its units. */
    long[] byUnit(long amount, long units, boolean included, PricingPolicies policies) {
        long small = amount / units;
        long dearer = amount - small * units;
        long[] ofSmall = of(small, included, policies);
        long[] ofDearer = dearer == 0 ? ofSmall : of(small + 1, included, policies);
        long[] taxes = new long[shares.length];
        for (int i = 0; i < taxes.length; i++) {
            taxes[i] = ofDearer[i] * dearer + ofSmall[i] * (units - dearer);
        }
        return taxes;
    }

    /** What is due on top of the units of a line. */
    List<ContractTax> onTop(Money net, long units, PricingPolicies policies) {
        long[] taxes = policies.taxRounding() == PricingPolicies.TaxRounding.UNIT && units > 0
                ? byUnit(net.minor(), units, false, policies)
                : of(net.minor(), false, policies);
        List<ContractTax> due = new ArrayList<>();
        for (int i = 0; i < taxes.length; i++) {
            if (isDue(i)) {
                due.add(ContractTax.of(rates.get(i), new Money(taxes[i], net.currency())));
            }
        }
        return due;
    }

    long[] of(long amount, boolean included, PricingPolicies policies) {
        return included ? in(amount, policies) : on(amount, policies.taxFraction());
    }

    private long[] in(long gross, PricingPolicies.IncludedTax included, RoundingMode rounding) {
        if (total == 0) {
            return new long[shares.length];
        }
        long tax = included == PricingPolicies.IncludedTax.ROUNDS_TAX
                ? Exact.scaled(gross, total, whole + total, rounding)
                : gross - Exact.scaled(gross, whole, whole + total, rounding);
        return shares.length == 1 ? new long[] {tax} : Apportionment.byWeight(tax, shares);
    }
}
