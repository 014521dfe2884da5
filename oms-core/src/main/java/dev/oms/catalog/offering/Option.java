package dev.oms.catalog.offering;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;

/**
 * An offering within another one.
 *
 * @param min fewest of it in each of the outer one; 0 where it may be left out
 * @param preset how many there are where nobody says otherwise
 * @param max most of it in each of the outer one
 */
public record Option(
        @Name String offering,

        @PositiveOrZero(message = "must not be negative") @Max(value = Option.MOST, message = "must be at most {value}")
        int min,

        @PositiveOrZero(message = "must not be negative") @Max(value = Option.MOST, message = "must be at most {value}")
        int preset,

        @PositiveOrZero(message = "must not be negative") @Max(value = Option.MOST, message = "must be at most {value}")
        int max) {
    /** The most of one offering within another. */
    public static final int MOST = 100_000;

    /** Left out unless it is chosen, and then once. */
    public static Option of(String offering) {
        return new Option(offering, 0, 0, 1);
    }

    /** Always in it, so many times. */
    public static Option fixed(String offering, int quantity) {
        return new Option(offering, quantity, quantity, quantity);
    }

    /** From so many to so many, as few as possible where nobody says otherwise. */
    public static Option between(String offering, int min, int max) {
        return new Option(offering, min, min, max);
    }

    public Option preset(int quantity) {
        return new Option(offering, min, quantity, max);
    }
}
