package dev.oms.pricing;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.common.Sku;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A price list with its entries. */
final class PriceBook {
    private final PriceList list;
    private final Map<Sku, PriceEntry> entries;

    PriceBook(PriceList list, Collection<PriceEntry> entries) {
        this.list = list;
        this.entries = new HashMap<>((int) (entries.size() / 0.75) + 1);
        for (PriceEntry entry : entries) {
            require(
                    this.entries.put(entry.sku(), entry) == null,
                    "list %s has two prices for %s",
                    list.id(),
                    entry.sku());
        }
    }

    PriceList list() {
        return list;
    }

    Optional<PriceEntry> entry(Sku sku) {
        return Optional.ofNullable(entries.get(sku));
    }

    /** What is wrong with using both. */
    Optional<String> overlap(PriceBook other) {
        if (!list.competesWith(other.list)) {
            return Optional.empty();
        }
        Map<Sku, PriceEntry> fewer = entries.size() <= other.entries.size() ? entries : other.entries;
        Map<Sku, PriceEntry> more = fewer == entries ? other.entries : entries;
        return fewer.keySet().stream()
                .filter(more::containsKey)
                .min(Comparator.comparing(Sku::value))
                .map(sku ->
                        "lists %s and %s both have a price for %s at the same time for the same buyer; give one of them another priority"
                                .formatted(least(other), greatest(other), sku));
    }

    private String least(PriceBook other) {
        return list.id().compareTo(other.list.id()) <= 0 ? list.id() : other.list.id();
    }

    private String greatest(PriceBook other) {
        return list.id().compareTo(other.list.id()) <= 0 ? other.list.id() : list.id();
    }
}
