package dev.oms.catalog.offering;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A unit that something is counted, weighed or measured in, as an exact fraction of another.
 *
 * @param base what stock is kept in, such as grams; the unit itself where it is such a base
 * @param numerator base units in {@code denominator} of these: 45 359 237 g are 100 000 lb
 */
public record UnitOfMeasure(
        @Name String code,
        @Name String base,

        @Positive(message = "must be positive") @Max(value = UnitOfMeasure.MOST, message = "must be at most {value}")
        long numerator,

        @Positive(message = "must be positive") @Max(value = UnitOfMeasure.MOST, message = "must be at most {value}")
        long denominator) {
    /** The largest number in a conversion. */
    public static final long MOST = 1_000_000_000_000L;

    /** A unit that stock is kept in. */
    public static UnitOfMeasure base(String code) {
        return new UnitOfMeasure(code, code, 1, 1);
    }

    /** A unit of so many base units, such as 1,000 grams. */
    public static UnitOfMeasure of(String code, long baseUnits, String base) {
        return new UnitOfMeasure(code, base, baseUnits, 1);
    }

    public boolean isBase() {
        return code.equals(base);
    }

    /** How many base units so much is; empty where it is no whole number of them, or more than a long holds. */
    public Optional<Long> toBase(BigDecimal quantity) {
        BigDecimal[] parts =
                quantity.multiply(BigDecimal.valueOf(numerator)).divideAndRemainder(BigDecimal.valueOf(denominator));
        boolean whole = parts[1].signum() == 0;
        boolean fits = parts[0].abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0;
        return whole && fits && parts[0].stripTrailingZeros().scale() <= 0
                ? Optional.of(parts[0].longValueExact())
                : Optional.empty();
    }
}
