package dev.oms.pricing;

import dev.oms.common.Money;

/**
 * One tax on one line.
 *
 * @param base what it is taken of, without tax
 * @param note why nothing is due where nothing is: {@code reverse charge}, or the certificate
 */
public record TaxAmount(TaxRate rate, Money base, Money amount, String note) {
    TaxAmount plus(TaxAmount other) {
        return new TaxAmount(rate, base.plus(other.base), amount.plus(other.amount), note);
    }
}
