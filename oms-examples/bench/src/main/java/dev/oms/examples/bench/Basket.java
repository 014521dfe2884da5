package dev.oms.examples.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * What a customer wants.
 *
 * @param items sorted by SKU, each SKU once
 */
record Basket(String customer, List<Item> items) {
    Basket {
        items = List.copyOf(items);
    }

    /** @param line from 1 */
    record Item(int line, String sku, int units) {}

    int units() {
        return items.stream().mapToInt(Item::units).sum();
    }

    /** The same items in so many parts, as even as possible. */
    List<List<Item>> parcels(int count) {
        List<List<Item>> parcels = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int from = (int) ((long) items.size() * i / count);
            int to = (int) ((long) items.size() * (i + 1) / count);
            parcels.add(items.subList(from, to));
        }
        return parcels;
    }
}
