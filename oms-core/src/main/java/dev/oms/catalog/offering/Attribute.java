package dev.oms.catalog.offering;

import dev.oms.common.validation.PlainText;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Something about an offering that can be chosen or entered.
 *
 * @param required whether there must be a value
 * @param values what a {@link Type#CHOICE} can be
 * @param min of a {@link Type#NUMBER}
 * @param max of a number
 * @param decimals most decimals of a number; most characters of a {@link Type#TEXT}
 * @param preset the value where nobody says another; empty for none
 */
public record Attribute(
        @Name String name,
        @NotNull(message = "is missing") Type type,
        boolean required,

        @Size(max = 200, message = "must have at most {max} values")
        List<@PlainText(max = 100) String> values,

        @NotNull(message = "is missing")
        @Digits(integer = 12, fraction = 6, message = "must have at most 12 digits before and 6 after the point")
        BigDecimal min,

        @NotNull(message = "is missing")
        @Digits(integer = 12, fraction = 6, message = "must have at most 12 digits before and 6 after the point")
        BigDecimal max,

        @PositiveOrZero(message = "must not be negative") @Max(value = 1_000, message = "must be at most {value}")
        int decimals,

        @PlainText(max = 1_000) String preset) {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,12}(\\.[0-9]{1,6})?");

    public Attribute {
        values = List.copyOf(values);
    }

    /** What values there can be. */
    public enum Type {
        /** One of a list. */
        CHOICE,
        /** Yes or no. */
        FLAG,
        /** A decimal number of a range. */
        NUMBER,
        /** What somebody enters. */
        TEXT
    }

    /** One of these, to be chosen. */
    public static Attribute choice(String name, String... values) {
        return new Attribute(name, Type.CHOICE, true, List.of(values), BigDecimal.ZERO, BigDecimal.ZERO, 0, "");
    }

    /** Yes or no, no where nobody says otherwise. */
    public static Attribute flag(String name) {
        return new Attribute(
                name, Type.FLAG, true, List.of("false", "true"), BigDecimal.ZERO, BigDecimal.ZERO, 0, "false");
    }

    /** A whole number of a range. */
    public static Attribute number(String name, long min, long max) {
        return new Attribute(
                name, Type.NUMBER, true, List.of(), BigDecimal.valueOf(min), BigDecimal.valueOf(max), 0, "");
    }

    /** Text that may be entered, up to so many characters. */
    public static Attribute text(String name, int most) {
        return new Attribute(name, Type.TEXT, false, List.of(), BigDecimal.ZERO, BigDecimal.ZERO, most, "");
    }

    public Attribute preset(String value) {
        return new Attribute(name, type, required, values, min, max, decimals, value);
    }

    public Attribute optional() {
        return new Attribute(name, type, false, values, min, max, decimals, preset);
    }

    public Attribute decimals(int most) {
        return new Attribute(name, type, required, values, min, max, most, preset);
    }

    /** Whether it can have this value. */
    public boolean accepts(String value) {
        return switch (type) {
            case CHOICE, FLAG -> values.contains(value);
            case NUMBER -> number(value).filter(this::isInRange).isPresent();
            case TEXT -> !value.isEmpty() && value.length() <= decimals;
        };
    }

    /** What it can be, for people. */
    String domain() {
        return switch (type) {
            case CHOICE, FLAG -> "one of " + String.join(", ", values);
            case NUMBER ->
                "a number from %s to %s with at most %d decimals".formatted(written(min), written(max), decimals);
            case TEXT -> "a text of 1 to %d characters".formatted(decimals);
        };
    }

    /** The one way to write a value. */
    String canonical(String value) {
        return type == Type.NUMBER ? number(value).map(Attribute::written).orElse(value) : value;
    }

    boolean isInRange(BigDecimal number) {
        boolean fine = number.stripTrailingZeros().scale() <= decimals;
        return fine && number.compareTo(min) >= 0 && number.compareTo(max) <= 0;
    }

    /** The smallest difference of two numbers. */
    BigDecimal step() {
        return BigDecimal.ONE.movePointLeft(decimals);
    }

    static String written(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** A decimal number of reasonable length, or none. */
    static Optional<BigDecimal> number(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
}
