package dev.oms.pricing;

import dev.oms.common.Sku;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** What items cost the seller, in the same components as they are sold in. */
final class CostBook {
    private final List<PriceBook> books;

    CostBook(Collection<PriceBook> books) {
        this.books = new ArrayList<>(books);
        this.books.sort(Comparator.comparingInt(book -> book.list().priority()));
    }

    boolean isEmpty() {
        return books.isEmpty();
    }

    /** What the counterpart of a component costs; empty where nobody knows. */
    Optional<Tiers> cost(Sku sku, int component, PriceComponent sold, Currency currency, Instant at) {
        for (PriceBook book : books) {
            if (book.list().currency().equals(currency)
                    && book.list().validity().holds(at)) {
                Optional<PriceEntry> entry = book.entry(sku);
                if (entry.isPresent()) {
                    return counterpart(entry.get(), component, sold);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Tiers> counterpart(PriceEntry entry, int component, PriceComponent sold) {
        if (component < entry.components().size()
                && entry.components().get(component).getClass() == sold.getClass()) {
            return Optional.of(entry.components().get(component).tiers());
        }
        return entry.components().stream()
                .filter(each -> each.getClass() == sold.getClass())
                .findFirst()
                .map(PriceComponent::tiers);
    }
}
