package dev.oms.order;

import dev.oms.common.Money;
import dev.oms.pricing.LineAmount;

/**
 * What the live units of a line cost.
 *
 * @param discount what is taken off them
 * @param amount net and tax by tax
 */
public record LineCost(Money discount, LineAmount amount) {

    static LineCost nothing(Money zero) {
        return new LineCost(zero, LineAmount.nothing(zero));
    }

    static LineCost of(OrderLine line) {
        return new LineCost(line.discount(), line.totalAmount());
    }

    /** What it costs, tax included. */
    public Money total() {
        return amount.total();
    }

    /** Both together. */
    public LineCost plus(LineCost more) {
        return new LineCost(discount.plus(more.discount), amount.plus(more.amount));
    }

    /** This without that. */
    public LineCost minus(LineCost less) {
        return new LineCost(discount.minus(less.discount), amount.minus(less.amount));
    }
}
