package dev.oms.pricing;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.common.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * The price agreed for one order line: frozen at placement, never changed afterwards. Whatever is charged or paid back
 * for some of its units is a share of {@link #net} and {@link #tax}.
 *
 * @param units ordered units that the amounts are for
 * @param unitPrice price of one unit, not negative, up to 6 decimals; with tax where {@code taxIncluded}
 * @param lineDiscount taken off this line
 * @param orderDiscount this line's share of what was taken off the order
 * @param taxRate in percent, such as 19 or 5.5
 * @param net what is charged without tax
 * @param tax the tax on it
 */
public record PriceContract(
        int units,
        BigDecimal unitPrice,
        Money lineDiscount,
        Money orderDiscount,
        BigDecimal taxRate,
        boolean taxIncluded,
        Money net,
        Money tax) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public PriceContract {
        require(units > 0, "a contract is for at least one unit, not %d", units);
        require(
                unitPrice.signum() >= 0 && unitPrice.scale() <= 6,
                "unit price %s is negative or has more than 6 decimals",
                unitPrice);
        require(taxRate.signum() >= 0, "tax rate %s is negative", taxRate);
        require(!lineDiscount.isNegative() && !orderDiscount.isNegative(), "a discount is negative");
        require(
                !net.isNegative() && !tax.isNegative(),
                "net %s or tax %s is negative: discounts exceed the value",
                net,
                tax);
        Money agreed =
                value(unitPrice, units, net.currency()).minus(lineDiscount).minus(orderDiscount);
        require(
                agreed.equals(taxIncluded ? net.plus(tax) : net),
                "net %s and tax %s do not make up %s",
                net,
                tax,
                agreed);
    }

    /**
     * Agrees a price. Tax is rounded half up once for the line: on the net where it comes on top, out of the gross
     * (gross × rate / (100 + rate)) where it is included.
     */
    public static PriceContract agree(
            int units,
            BigDecimal unitPrice,
            Money lineDiscount,
            Money orderDiscount,
            BigDecimal taxRate,
            boolean taxIncluded) {
        Currency currency = lineDiscount.currency();
        Money agreed = value(unitPrice, units, currency).minus(lineDiscount).minus(orderDiscount);
        BigDecimal base = taxIncluded ? HUNDRED.add(taxRate) : HUNDRED;
        BigDecimal taxTimesBase = agreed.amount().multiply(taxRate);
        Money tax = Money.exactly(
                taxTimesBase.divide(base, currency.getDefaultFractionDigits(), RoundingMode.HALF_UP), currency);
        Money net = taxIncluded ? agreed.minus(tax) : agreed;
        return new PriceContract(units, unitPrice, lineDiscount, orderDiscount, taxRate, taxIncluded, net, tax);
    }

    /** Unit price × units before discounts, rounded half up to the minor unit: the line's one rounding point. */
    public static Money value(BigDecimal unitPrice, int units, Currency currency) {
        return Money.rounded(unitPrice.multiply(BigDecimal.valueOf(units)), currency, RoundingMode.HALF_UP);
    }

    public Currency currency() {
        return net.currency();
    }

    /** What the whole line costs, tax included. */
    public Money total() {
        return net.plus(tax);
    }

    /** What the first so many units cost together, tax included. */
    public Money totalOfFirst(int count) {
        return netOfFirst(count).plus(taxOfFirst(count));
    }

    /** What {@code count} units cost after {@code before} units: sums exactly, however the units are grouped. */
    public Money totalOf(int before, int count) {
        return totalOfFirst(before + count).minus(totalOfFirst(before));
    }

    /** The tax in {@link #totalOf}. */
    public Money taxOf(int before, int count) {
        return taxOfFirst(before + count).minus(taxOfFirst(before));
    }

    private Money netOfFirst(int count) {
        return new Money(Apportionment.cumulative(net.minor(), count, units), currency());
    }

    private Money taxOfFirst(int count) {
        return new Money(Apportionment.cumulative(tax.minor(), count, units), currency());
    }
}
