package dev.oms.pricing;

import dev.oms.common.Money;
import dev.oms.common.Sorted;
import java.util.Map;
import java.util.Set;

/**
 * What lists and promotions knew of a line besides its item and units.
 *
 * @param categories that the item was in
 * @param attributes that promotions could ask for
 * @param manual what somebody took off the line before any promotion
 */
public record PricedItem(
        LineKind kind, Set<String> categories, Map<String, String> attributes, String taxCategory, Money manual) {
    public PricedItem {
        categories = Sorted.set(categories);
        attributes = Sorted.byText(attributes);
    }

    static PricedItem of(PricedLine line) {
        CartLine wanted = line.wanted();
        return new PricedItem(
                wanted.kind(), wanted.categories(), wanted.attributes(), wanted.taxCategory(), line.manual());
    }

    /** The same without what was taken off by hand. */
    PricedItem atFullPrice() {
        return manual(Money.zero(manual.currency()));
    }

    PricedItem manual(Money other) {
        return new PricedItem(kind, categories, attributes, taxCategory, other);
    }
}
