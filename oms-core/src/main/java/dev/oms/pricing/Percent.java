package dev.oms.pricing;

import static dev.oms.common.InvariantViolation.require;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A share in percent with up to 4 decimals, not negative.
 *
 * @param millionths of the whole: 19 % are 190,000
 */
public record Percent(long millionths) {
    static final long WHOLE = 1_000_000;

    public static final Percent ZERO = new Percent(0);
    public static final Percent HUNDRED = new Percent(WHOLE);

    /** The most that one has. */
    public static final int DECIMALS = 4;

    private static final long LARGEST = 10 * WHOLE;

    public Percent {
        require(
                millionths >= 0 && millionths <= LARGEST,
                "a percentage is from 0 to 1000, not %s",
                BigDecimal.valueOf(millionths, DECIMALS));
    }

    /** Reads a decimal number such as {@code 9.975}. */
    public static Percent of(String percent) {
        return of(new BigDecimal(percent));
    }

    /** The percentage as it stands; more than 4 decimals are refused. */
    public static Percent of(BigDecimal percent) {
        require(
                percent.stripTrailingZeros().scale() <= DECIMALS
                        && percent.abs().compareTo(BigDecimal.valueOf(1_000)) <= 0,
                "a percentage is from 0 to 1000 and has at most %d decimals, not %s",
                DECIMALS,
                percent);
        return new Percent(percent.movePointRight(DECIMALS).longValueExact());
    }

    /** Whether nothing is left when it is taken off. */
    boolean isWhole() {
        return millionths == WHOLE;
    }

    long of(long amount, RoundingMode rounding) {
        return Exact.scaled(amount, millionths, WHOLE, rounding);
    }

    /** In percent, without trailing zeros. */
    public BigDecimal amount() {
        BigDecimal amount = BigDecimal.valueOf(millionths, DECIMALS).stripTrailingZeros();
        return amount.scale() < 0 ? amount.setScale(0) : amount;
    }

    /** For people: {@code 9.975 %}. */
    @Override
    public String toString() {
        return amount().toPlainString() + " %";
    }
}
