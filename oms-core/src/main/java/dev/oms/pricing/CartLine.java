package dev.oms.pricing;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.common.Sku;
import dev.oms.common.Sorted;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One line that is to be priced.
 *
 * @param units whole base units of the item
 * @param categories that the item is in
 * @param attributes that promotions can ask for
 * @param taxCategory by which tax rates are found
 * @param agreed unit price that stands instead of any list's, none or one
 * @param manual what somebody takes off this line before any promotion, none or one
 * @param term periods for which recurring components are charged
 * @param use expected use of what is metered, for each period
 */
public record CartLine(
        LineKind kind,
        Sku sku,
        int units,
        Set<String> categories,
        Map<String, String> attributes,
        String taxCategory,
        List<UnitPrice> agreed,
        List<Reduction> manual,
        int term,
        long use) {
    public CartLine {
        categories = Sorted.set(categories);
        attributes = Sorted.byText(attributes);
        agreed = List.copyOf(agreed);
        manual = List.copyOf(manual);
        require(units > 0, "units of %s are %d, and must be at least 1", sku, units);
        require(agreed.size() <= 1 && manual.size() <= 1, "a line takes one agreed price and one manual discount");
        require(term > 0, "term of %s is %d, and must be at least 1", sku, term);
        require(use >= 0, "use of %s is %d, and must not be negative", sku, use);
    }

    /** Goods of the standard tax category. */
    public static CartLine of(String sku, int units) {
        return of(LineKind.GOODS, sku, units);
    }

    /** A charge, or goods. */
    public static CartLine of(LineKind kind, String sku, int units) {
        return new CartLine(kind, new Sku(sku), units, Set.of(), Map.of(), "standard", List.of(), List.of(), 1, 0);
    }

    public CartLine units(int other) {
        return new CartLine(kind, sku, other, categories, attributes, taxCategory, agreed, manual, term, use);
    }

    public CartLine in(String... names) {
        return new CartLine(kind, sku, units, Set.of(names), attributes, taxCategory, agreed, manual, term, use);
    }

    public CartLine attribute(String name, String value) {
        Map<String, String> all = Stream.concat(
                        attributes.entrySet().stream()
                                .filter(entry -> !entry.getKey().equals(name)),
                        Stream.of(Map.entry(name, value)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return attributes(all);
    }

    public CartLine attributes(Map<String, String> all) {
        return new CartLine(kind, sku, units, categories, all, taxCategory, agreed, manual, term, use);
    }

    public CartLine taxed(String category) {
        return new CartLine(kind, sku, units, categories, attributes, category, agreed, manual, term, use);
    }

    public CartLine at(String unitPrice) {
        return new CartLine(
                kind,
                sku,
                units,
                categories,
                attributes,
                taxCategory,
                List.of(UnitPrice.of(unitPrice)),
                manual,
                term,
                use);
    }

    public CartLine less(Reduction reduction) {
        return new CartLine(
                kind, sku, units, categories, attributes, taxCategory, agreed, List.of(reduction), term, use);
    }

    public CartLine term(int periods) {
        return new CartLine(kind, sku, units, categories, attributes, taxCategory, agreed, manual, periods, use);
    }

    public CartLine use(long perPeriod) {
        return new CartLine(kind, sku, units, categories, attributes, taxCategory, agreed, manual, term, perPeriod);
    }
}
