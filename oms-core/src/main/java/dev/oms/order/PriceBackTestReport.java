package dev.oms.order;

import dev.oms.common.Money;
import dev.oms.common.OrderId;
import java.time.Instant;
import java.util.Currency;
import java.util.List;

/**
 * What a back-test of prices has found.
 *
 * @param orders that both have prices for
 * @param brought orders that were left out because their lines brought their prices
 * @param unpriced orders that the candidate has no price for; the first of them are among the changed ones, with the reason
 * @param figures sums, one for each currency
 * @param changed the orders that would have cost something else, the first {@value #MOST_CHANGED} of them
 * @param changes how many would have
 */
public record PriceBackTestReport(
        long orders, long brought, long unpriced, List<Figures> figures, List<ChangedPrice> changed, long changes) {
    /** So many changed orders are listed. */
    public static final int MOST_CHANGED = 1_000;

    public PriceBackTestReport {
        figures = List.copyOf(figures);
        changed = List.copyOf(changed);
    }

    /** What was, and what would have been, in one currency. */
    public record Figures(Currency currency, Totals live, Totals candidate) {}

    /**
     * Sums over orders as they were placed.
     *
     * @param revenue without tax
     * @param discount taken off by hand and by promotions
     * @param margin what is left of the revenue after cost, of lines whose cost is known
     * @param costed revenue of those lines
     */
    public record Totals(Money revenue, Money discount, Money tax, Money margin, Money costed) {
        static Totals nothing(Currency currency) {
            Money none = Money.zero(currency);
            return new Totals(none, none, none, none, none);
        }

        Totals plus(Totals more) {
            return new Totals(
                    revenue.plus(more.revenue),
                    discount.plus(more.discount),
                    tax.plus(more.tax),
                    margin.plus(more.margin),
                    costed.plus(more.costed));
        }
    }

    /**
     * An order that would have cost something else.
     *
     * @param candidate what it would have cost, with tax; what it did cost where there is no price
     * @param reasons line by line: other lists, other promotions, or why there is no price
     */
    public record ChangedPrice(OrderId order, Instant at, Money live, Money candidate, List<String> reasons) {
        public ChangedPrice {
            reasons = List.copyOf(reasons);
        }
    }
}
