package dev.oms.catalog.offering;

import dev.oms.common.Personal;
import dev.oms.common.Sorted;
import dev.oms.common.validation.PlainText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.Map;

/**
 * What somebody chose in an offering; the rest is left to what is preset.
 *
 * @param options how many of each option, by its path: {@code VOICE}, or {@code PACK/VOICE} within another one
 * @param values by the attribute's path: {@code colour} of the offering itself, {@code PACK/VOICE:codec} of an option
 */
public record Selection(
        @Name String offering,

        @Size(max = 2_000, message = "must have at most {max} options")
        Map<
                        @PlainText(max = 500) String,
                        @NotNull(message = "is missing") @PositiveOrZero(message = "must not be negative")
                        @Max(value = Option.MOST, message = "must be at most {value}") Integer>
                options,

        @Personal @Size(max = 2_000, message = "must have at most {max} values")
        Map<@PlainText(max = 500) String, @PlainText(max = 1_000) String> values) {
    public Selection {
        options = Sorted.byText(options);
        values = Sorted.byText(values);
    }

    /** Everything as it is preset. */
    public static Selection of(String offering) {
        return new Selection(offering, Map.of(), Map.of());
    }

    /** One of an option. */
    public Selection choose(String path) {
        return choose(path, 1);
    }

    /** So many of an option; 0 leaves it out. */
    public Selection choose(String path, int quantity) {
        Map<String, Integer> all = new HashMap<>(options);
        all.put(path, quantity);
        return new Selection(offering, all, values);
    }

    public Selection value(String path, String value) {
        Map<String, String> all = new HashMap<>(values);
        all.put(path, value);
        return new Selection(offering, options, all);
    }
}
