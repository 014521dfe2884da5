package dev.oms.pricing;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.common.Sku;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A price list with its entries, all of them or, of a stored one, those that somebody has read. */
final class PriceBook {
    private final PriceList list;
    private final Map<Sku, PriceEntry> entries;
    private final Map<Sku, ListedPrice> read;
    private final Instant at;
    private final boolean stored;

    private PriceBook(PriceList list, Map<Sku, ListedPrice> read, Instant at) {
        this.list = list;
        this.entries = Map.of();
        this.read = read;
        this.at = at;
        this.stored = true;
    }

    PriceBook(PriceList list, Collection<PriceEntry> entries) {
        this.list = list;
        this.read = Map.of();
        this.at = Instant.EPOCH;
        this.stored = false;
        this.entries = new HashMap<>((int) (entries.size() / 0.75) + 1);
        for (PriceEntry entry : entries) {
            require(
                    this.entries.put(entry.sku(), entry) == null,
                    "list %s has two prices for %s",
                    list.id(),
                    entry.sku());
        }
    }

    /** A stored list of whose prices none have been read. */
    static PriceBook stored(PriceList list) {
        return new PriceBook(list, Map.of(), Instant.EPOCH);
    }

    /** The same list with the prices that were read of it, as they are at a moment. */
    PriceBook with(Map<Sku, ListedPrice> prices, Instant moment) {
        return new PriceBook(list, prices, moment);
    }

    boolean isStored() {
        return stored;
    }

    PriceList list() {
        return list;
    }

    Optional<PriceEntry> entry(Sku sku) {
        return stored
                ? Optional.ofNullable(read.get(sku)).flatMap(price -> price.at(at))
                : Optional.ofNullable(entries.get(sku));
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
