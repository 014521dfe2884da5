package dev.oms.pricing;

import java.util.List;

/** The lists and promotions that are stored, in the versions of one moment. */
public record PublishedPricing(List<PriceList> lists, List<Promotion> promotions) {
    public static final PublishedPricing NOTHING = new PublishedPricing(List.of(), List.of());

    public PublishedPricing {
        lists = List.copyOf(lists);
        promotions = List.copyOf(promotions);
    }

    /** Whether nothing is stored. */
    public boolean isEmpty() {
        return lists.isEmpty() && promotions.isEmpty();
    }
}
