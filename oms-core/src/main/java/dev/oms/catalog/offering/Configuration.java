package dev.oms.catalog.offering;

import dev.oms.common.Sorted;
import java.util.List;
import java.util.Map;

/**
 * What a selection comes to, with everything that is preset filled in.
 *
 * @param options how many of each option that is in it, by path; 0 for one that is preset and left out
 * @param values by the attribute's path
 * @param violations everything that is wrong with it; none for one that can be sold
 * @param unavailable what cannot be chosen in addition
 * @param repair the fewest changes found that make it valid; none where it is, or where nothing does
 */
public record Configuration(
        String offering,
        Map<String, Integer> options,
        Map<String, String> values,
        List<Violation> violations,
        List<Unavailable> unavailable,
        List<Change> repair) {
    public Configuration {
        options = Sorted.byText(options);
        values = Sorted.byText(values);
        violations = List.copyOf(violations);
        unavailable = List.copyOf(unavailable);
        repair = List.copyOf(repair);
    }

    public boolean isValid() {
        return violations.isEmpty();
    }

    /** How many of an option are in it. */
    public int quantity(String path) {
        return options.getOrDefault(path, 0);
    }

    /** The selection that names all of it. */
    public Selection asSelection() {
        return new Selection(offering, options, values);
    }
}
