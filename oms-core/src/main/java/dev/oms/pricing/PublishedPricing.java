package dev.oms.pricing;

import java.util.List;

/** The lists, promotions and batches of codes that are stored, in the versions of one moment. */
public record PublishedPricing(List<PriceList> lists, List<Promotion> promotions, List<CouponBatch> batches) {
    public static final PublishedPricing NOTHING = new PublishedPricing(List.of(), List.of(), List.of());

    public PublishedPricing {
        lists = List.copyOf(lists);
        promotions = List.copyOf(promotions);
        batches = List.copyOf(batches);
    }

    /** Whether nothing is stored by which anything would cost something else. */
    public boolean isEmpty() {
        return lists.isEmpty() && promotions.isEmpty();
    }
}
