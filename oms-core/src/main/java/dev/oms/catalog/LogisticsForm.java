package dev.oms.catalog;

import dev.oms.common.Sorted;
import dev.oms.common.validation.PlainText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.Set;

/**
 * What moving an item asks for, as somebody entered it: not yet known to be valid.
 *
 * @param grams weight of one unit; 0 where unknown
 * @param needs what a node must be able to do to handle it
 * @param whole whether the units of one order line must come from one node
 * @param category what rules know it by; empty for none
 */
public record LogisticsForm(
        @PositiveOrZero(message = "must not be negative")
        @Max(value = Logistics.MAX_GRAMS, message = "must be at most {value}")
        long grams,

        @Size(max = 20, message = "must name at most {max} capabilities")
        Set<
                        @Pattern(
                                regexp = "[A-Z][A-Z0-9_]{0,39}",
                                message = "must have 1 to 40 capital letters, digits and underscores")
                        String>
                needs,

        boolean whole,
        @PlainText(max = 50) String category) {
    public LogisticsForm {
        needs = Sorted.set(needs);
    }

    /** Goods of some weight, in grams. */
    public static LogisticsForm weighing(long grams) {
        return new LogisticsForm(grams, Set.of(), false, "");
    }

    /** Only nodes with these capabilities may handle it. */
    public LogisticsForm needing(String... capabilities) {
        return new LogisticsForm(grams, Set.of(capabilities), whole, category);
    }

    /** A line of it comes from one node or not at all. */
    public LogisticsForm unsplit() {
        return new LogisticsForm(grams, needs, true, category);
    }

    public LogisticsForm in(String other) {
        return new LogisticsForm(grams, needs, whole, other);
    }

    /** The value; the form must have been validated. */
    public Logistics toLogistics() {
        return new Logistics(grams, needs, whole, category);
    }
}
