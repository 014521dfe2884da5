package dev.oms.catalog.offering;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Options of which a certain number are chosen, however many of each.
 *
 * @param min fewest different options
 * @param max most different options
 */
public record OptionGroup(
        @Name String name,

        @PositiveOrZero(message = "must not be negative") @Max(value = 1_000, message = "must be at most {value}")
        int min,

        @PositiveOrZero(message = "must not be negative") @Max(value = 1_000, message = "must be at most {value}")
        int max,

        @Size(min = 1, max = 500, message = "must have {min} to {max} options")
        List<@Valid Option> options) {
    public OptionGroup {
        options = List.copyOf(options);
    }

    /** Any of these. */
    public static OptionGroup any(String name, Option... options) {
        return new OptionGroup(name, 0, options.length, List.of(options));
    }

    /** Exactly one of these. */
    public static OptionGroup one(String name, Option... options) {
        return new OptionGroup(name, 1, 1, List.of(options));
    }

    public static OptionGroup between(String name, int min, int max, Option... options) {
        return new OptionGroup(name, min, max, List.of(options));
    }
}
