package dev.oms.internal.pricing;

import dev.oms.pricing.CouponBatch;
import dev.oms.pricing.Pricing;
import dev.oms.pricing.PublishedList;
import dev.oms.pricing.PublishedPricing;
import dev.oms.pricing.PublishedPromotion;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was stored of lists, promotions and codes at many moments that are over: what there is of them is read once. */
public final class PastPrices {
    private final Pricing base;
    private final StoreReading reading;
    private final List<PublishedList> lists;
    private final List<PublishedPromotion> promotions;
    private final List<CouponBatch> batches;
    private final Map<PublishedPricing, Pricing> together = new HashMap<>();

    /** @param base what counts beside what is stored */
    public PastPrices(Pricing base, StoreReading reading) {
        this.base = base;
        this.reading = reading;
        this.lists = Published.lists(reading);
        this.promotions = Published.allPromotions(reading);
        this.batches = Published.allBatches(reading);
    }

    /** By what a question was answered at the moment that it asks about. */
    public Pricing answering(PriceQuestion question) {
        PublishedPricing published = at(question.since());
        if (published.isEmpty()) {
            return base;
        }
        Pricing then = together.computeIfAbsent(published, base::with);
        return PriceReading.knowing(then, question, reading.read(PriceReading.reads(then, question)));
    }

    private PublishedPricing at(Instant moment) {
        return new PublishedPricing(
                lists.stream()
                        .map(list -> list.at(moment))
                        .flatMap(Optional::stream)
                        .toList(),
                promotions.stream()
                        .map(promotion -> promotion.at(moment))
                        .flatMap(Optional::stream)
                        .toList(),
                batches);
    }
}
