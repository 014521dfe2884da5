package dev.oms.pricing;

import dev.oms.common.Sku;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** What was read of stored prices, for the carts that somebody is about to price. */
record ReadPrices(Map<String, Map<Sku, ListedPrice>> byList) {
    static final ReadPrices NOTHING = new ReadPrices(Map.of());

    static ReadPrices of(Collection<ListedPrice> prices) {
        Map<String, Map<Sku, ListedPrice>> byList = new HashMap<>();
        prices.forEach(price ->
                byList.computeIfAbsent(price.list(), list -> new HashMap<>()).put(price.sku(), price));
        return new ReadPrices(byList);
    }

    boolean isNothing() {
        return byList.isEmpty();
    }

    /** A list with the prices that were read of it. */
    PriceBook of(PriceBook book, Instant at) {
        return book.isStored() ? book.with(byList.getOrDefault(book.list().id(), Map.of()), at) : book;
    }
}
