package dev.oms.quote;

import dev.oms.common.Money;
import dev.oms.pricing.Tiers;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;

/** What the steps of a list say of a quantity, whatever a ramp makes of it. */
final class ListValue {
    private ListValue() {}

    static Money of(Tiers tiers, long units, Currency currency) {
        BigDecimal per = BigDecimal.valueOf(tiers.per());
        BigDecimal exact = switch (tiers.mode()) {
            case BLOCK -> tiers.reached(units).price().amount().multiply(per);
            case VOLUME -> tiers.reached(units).price().amount().multiply(BigDecimal.valueOf(units));
            case GRADUATED -> graduated(tiers.steps(), units);
        };
        BigDecimal rounded = exact.divide(per, currency.getDefaultFractionDigits(), RoundingMode.HALF_UP);
        return units == 0 ? Money.zero(currency) : Money.exactly(rounded, currency);
    }

    private static BigDecimal graduated(List<Tiers.Step> steps, long units) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < steps.size() && steps.get(i).from() <= units; i++) {
            long end = i + 1 < steps.size() ? Math.min(units, steps.get(i + 1).from() - 1) : units;
            long inStep = end - steps.get(i).from() + 1;
            sum = sum.add(steps.get(i).price().amount().multiply(BigDecimal.valueOf(inStep)));
        }
        return sum;
    }
}
