package dev.oms.common;

import static dev.oms.common.InvariantViolation.require;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * An exact amount in minor units of a currency (cents of EUR, yen of JPY, fils of KWD). Overflow is an error, and so is
 * arithmetic across currencies.
 */
public record Money(long minor, Currency currency) implements Comparable<Money> {
    public Money {
        require(currency.getDefaultFractionDigits() >= 0, "%s has no minor unit", currency);
    }

    public static Money zero(Currency currency) {
        return new Money(0, currency);
    }

    public static Money ofMinor(long minor, String currency) {
        return new Money(minor, Currency.getInstance(currency));
    }

    /** Reads a decimal amount such as {@code 4.90}; more decimals than the currency has are refused. */
    public static Money of(String amount, String currency) {
        return exactly(new BigDecimal(amount), Currency.getInstance(currency));
    }

    /** The amount as it stands; more decimals than the currency has are refused. */
    public static Money exactly(BigDecimal amount, Currency currency) {
        return rounded(amount, currency, RoundingMode.UNNECESSARY);
    }

    /** The amount rounded to the currency's minor unit. */
    public static Money rounded(BigDecimal amount, Currency currency, RoundingMode rounding) {
        try {
            BigDecimal minor =
                    amount.movePointRight(currency.getDefaultFractionDigits()).setScale(0, rounding);
            return new Money(minor.longValueExact(), currency);
        } catch (ArithmeticException e) {
            throw new InvariantViolation(amount.toPlainString() + " is no amount of " + currency
                    + " in whole minor units up to " + Long.MAX_VALUE);
        }
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(minor, same(other).minor), currency);
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(minor, same(other).minor), currency);
    }

    public Money negated() {
        return new Money(Math.negateExact(minor), currency);
    }

    public Money min(Money other) {
        return minor <= same(other).minor ? this : other;
    }

    public boolean isZero() {
        return minor == 0;
    }

    public boolean isPositive() {
        return minor > 0;
    }

    public boolean isNegative() {
        return minor < 0;
    }

    /** The amount in major units with the currency's number of decimals. */
    public BigDecimal amount() {
        return BigDecimal.valueOf(minor, currency.getDefaultFractionDigits());
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(minor, same(other).minor);
    }

    /** For people: {@code 4.90 EUR}. */
    @Override
    public String toString() {
        return amount().toPlainString() + " " + currency.getCurrencyCode();
    }

    private Money same(Money other) {
        require(currency.equals(other.currency), "%s and %s are different currencies", this, other);
        return other;
    }
}
