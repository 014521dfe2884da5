package dev.oms.quote;

import dev.oms.common.Money;
import java.math.BigDecimal;
import java.util.List;

/**
 * What an approval depends on.
 *
 * @param discount the largest percentage that somebody took off a line
 * @param margin in percent; none where a cost is not known
 * @param value of the whole contract
 * @param term in periods
 */
public record ApprovalFacts(BigDecimal discount, List<BigDecimal> margin, Money value, int term) {
    public ApprovalFacts {
        margin = List.copyOf(margin);
    }

    /** What they are of a version. */
    public static ApprovalFacts of(QuoteVersion version) {
        return new ApprovalFacts(
                version.largestDiscount(), version.margin().stream().toList(), version.contractValue(), version.term());
    }

    /** Whether nothing is worse for the seller than it was. */
    public boolean noWorseThan(ApprovalFacts before) {
        return discount.compareTo(before.discount) <= 0
                && isMarginNoWorse(before)
                && value.compareTo(before.value) <= 0
                && term <= before.term;
    }

    private boolean isMarginNoWorse(ApprovalFacts before) {
        return before.margin.isEmpty() || (!margin.isEmpty() && margin.get(0).compareTo(before.margin.get(0)) >= 0);
    }
}
