package dev.oms.quote;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.common.Money;
import dev.oms.common.Sku;
import dev.oms.pricing.ContractTax;
import dev.oms.pricing.LineAmount;
import java.util.List;

/**
 * What one SKU in one of a quoted selection costs: once, in each period of a segment of the term, or by use. Rounded for
 * itself; whatever is more of it is a multiple.
 *
 * @param path of the option that it belongs to; empty for the offering itself
 * @param units that the amounts are for
 * @param firstPeriod of the term, from 0; 0 for what is charged once
 * @param periods that it is charged in
 * @param list what the price lists say before ramps, promotions and discounts
 * @param net what is charged without tax
 * @param taxes on all of the line, each period for itself; none where it is not known where it goes
 * @param costs what it costs the seller; none where nobody knows
 * @param source the price list that it comes from
 */
public record QuotedCharge(
        String path,
        Sku sku,
        Kind kind,
        long units,
        int firstPeriod,
        int periods,
        Money list,
        Money net,
        List<ContractTax> taxes,
        List<Money> costs,
        String source) {
    public QuotedCharge {
        taxes = List.copyOf(taxes);
        costs = List.copyOf(costs);
        require(units >= 0 && periods > 0 && firstPeriod >= 0, "%s is charged for something, some time", sku);
        require(!net.isNegative() && !list.isNegative(), "%s is not charged less than nothing", sku);
    }

    /** When it is charged. */
    public enum Kind {
        ONCE,
        /** In each period. */
        RECURRING,
        /** By use: what stands here is an estimate and counts towards no total. */
        USAGE
    }

    /** Whether it is charged in a period of the term, from 0. */
    public boolean isCharged(int period) {
        return kind == Kind.RECURRING && period >= firstPeriod && period < firstPeriod + periods;
    }

    /** What so many of it cost, each time that it is charged, as far as taxes are known. */
    public LineAmount amount(int quantity) {
        return new LineAmount(times(net, quantity), taxes);
    }

    /** What it comes to over the term. */
    Money value() {
        return times(net, periods);
    }

    /** What the list says over the term. */
    Money listValue() {
        return times(list, periods);
    }

    static Money times(Money amount, long many) {
        return new Money(Math.multiplyExact(amount.minor(), many), amount.currency());
    }
}
