package dev.oms.quote;

import dev.oms.catalog.offering.Selection;
import dev.oms.common.Sorted;
import dev.oms.common.validation.DecimalText;
import dev.oms.common.validation.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.Map;

/**
 * What somebody wants to be offered.
 *
 * @param quantity how many of the whole selection
 * @param discounts percent off by the path of an option, as decimal text; empty path for the offering itself
 * @param use what a meter is expected to read in each period, by path
 */
public record QuoteItem(
        @NotNull(message = "is missing") @Valid Selection selection,

        @Positive(message = "must be positive") @Max(value = 100_000, message = "must be at most {value}")
        int quantity,

        @Size(max = 2_000, message = "must have at most {max} discounts")
        Map<@PlainText(max = 500) String, @DecimalText String> discounts,

        @Size(max = 2_000, message = "must have at most {max} meters")
        Map<
                        @PlainText(max = 500) String,
                        @NotNull(message = "is missing") @PositiveOrZero(message = "must not be negative")
                        @Max(value = 1_000_000_000, message = "must be at most {value}") Long>
                use) {
    public QuoteItem {
        discounts = Sorted.byText(discounts);
        use = Sorted.byText(use);
    }

    /** One of a selection, at the price of the lists. */
    public static QuoteItem of(Selection selection) {
        return new QuoteItem(selection, 1, Map.of(), Map.of());
    }

    public QuoteItem times(int many) {
        return new QuoteItem(selection, many, discounts, use);
    }

    /** Takes a percentage off what an option costs. */
    public QuoteItem less(String path, String percent) {
        Map<String, String> all = new HashMap<>(discounts);
        all.put(path, percent);
        return new QuoteItem(selection, quantity, all, use);
    }

    /** What a meter of an option is expected to read in each period. */
    public QuoteItem using(String path, long perPeriod) {
        Map<String, Long> all = new HashMap<>(use);
        all.put(path, perPeriod);
        return new QuoteItem(selection, quantity, discounts, all);
    }
}
