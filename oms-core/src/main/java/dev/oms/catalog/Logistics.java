package dev.oms.catalog;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.common.Sorted;
import java.util.HashSet;
import java.util.Set;

/**
 * What moving an item asks for.
 *
 * @param grams weight of one unit; 0 where unknown
 * @param needs what a node must be able to do to handle it, such as {@code HAZMAT}; none for usual goods
 * @param whole whether the units of one order line must come from one node
 * @param category what rules know it by; empty for none
 */
public record Logistics(long grams, Set<String> needs, boolean whole, String category) {
    /** Goods that weigh nothing that is known and can come from anywhere. */
    public static final Logistics USUAL = new Logistics(0, Set.of(), false, "");

    /** The heaviest unit: a thousand tonnes. */
    public static final long MAX_GRAMS = 1_000_000_000;

    public Logistics {
        needs = Sorted.set(needs);
        require(grams >= 0 && grams <= MAX_GRAMS, "a unit weighs 0 to %d grams, not %d", MAX_GRAMS, grams);
    }

    /** The same where a node must be able to do something more. */
    public Logistics needing(String capability) {
        Set<String> all = new HashSet<>(needs);
        all.add(capability);
        return new Logistics(grams, all, whole, category);
    }
}
