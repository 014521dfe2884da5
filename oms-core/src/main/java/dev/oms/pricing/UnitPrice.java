package dev.oms.pricing;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.common.InvariantViolation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * The price of one unit: not negative, up to 6 decimals, in a currency that whoever holds it knows.
 *
 * @param millionths of the currency's major unit
 */
public record UnitPrice(long millionths) implements Comparable<UnitPrice> {
    static final int DECIMALS = 6;

    public UnitPrice {
        require(millionths >= 0, "a unit price is not negative, but %d millionths", millionths);
    }

    /** Reads a decimal number such as {@code 4.905}. */
    public static UnitPrice of(String amount) {
        return of(new BigDecimal(amount));
    }

    /** The price as it stands; more than 6 decimals are refused. */
    public static UnitPrice of(BigDecimal amount) {
        require(
                amount.signum() >= 0 && amount.stripTrailingZeros().scale() <= DECIMALS && amount.precision() < 40,
                "a unit price is not negative and has at most %d decimals, not %s",
                DECIMALS,
                amount);
        try {
            return new UnitPrice(amount.movePointRight(DECIMALS).longValueExact());
        } catch (ArithmeticException e) {
            throw new InvariantViolation(amount.toPlainString() + " is more than a unit can cost");
        }
    }

    /** The price in major units. */
    public BigDecimal amount() {
        BigDecimal amount = BigDecimal.valueOf(millionths, DECIMALS).stripTrailingZeros();
        return amount.scale() < 0 ? amount.setScale(0) : amount;
    }

    /** So many units of it, in minor units of a currency, rounded once. */
    long value(long units, long perUnits, Currency currency, RoundingMode rounding) {
        return Exact.scaled(millionths, units, Math.multiplyExact(perUnits, perMinor(currency)), rounding);
    }

    /** A share of the price, to the millionth. */
    UnitPrice times(Percent share) {
        return new UnitPrice(share.of(millionths, RoundingMode.HALF_UP));
    }

    /** Millionths of the major unit in one minor unit. */
    static long perMinor(Currency currency) {
        return switch (currency.getDefaultFractionDigits()) {
            case 0 -> 1_000_000;
            case 1 -> 100_000;
            case 2 -> 10_000;
            case 3 -> 1_000;
            case 4 -> 100;
            default -> throw new InvariantViolation(currency + " has no minor unit that prices know");
        };
    }

    @Override
    public int compareTo(UnitPrice other) {
        return Long.compare(millionths, other.millionths);
    }

    /** For people: {@code 4.905}. */
    @Override
    public String toString() {
        return amount().toPlainString();
    }
}
