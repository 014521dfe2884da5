package dev.oms.quote;

import dev.oms.catalog.offering.Part;
import java.util.List;

/**
 * One item of a quote on its way to a price.
 *
 * @param item with everything preset filled in
 * @param parts SKUs in one of it
 */
public record Wanted(QuoteItem item, List<Part> parts) {
    public Wanted {
        parts = List.copyOf(parts);
    }
}
