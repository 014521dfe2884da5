package dev.oms.internal.pricing;

import dev.oms.command.Entity;
import dev.oms.port.Kinds;
import dev.oms.port.Page;
import dev.oms.port.Query;
import dev.oms.pricing.CouponBatch;
import dev.oms.pricing.Promotion;
import dev.oms.pricing.PublishedList;
import dev.oms.pricing.PublishedPricing;
import dev.oms.pricing.PublishedPromotion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what is stored of lists and promotions: few things, a page at a time. */
final class Published {
    private Published() {}

    /**
     * What was published last, without what is over. Whoever published it may have another clock, so that the moment of its
     * publication can still be to come here: it counts all the same.
     */
    static PublishedPricing last(Instant now, StoreReading reading) {
        return new PublishedPricing(
                all(Query.of(Kinds.PRICE_LIST).atLeast("ends_at", now), reading).stream()
                        .map(PublishedList::list)
                        .toList(),
                promotions(now, reading),
                all(Query.of(Kinds.COUPON_BATCH).atLeast("ends_at", now), reading));
    }

    /** The promotions that were published last, without those that are over. */
    static List<Promotion> promotions(Instant now, StoreReading reading) {
        return all(Query.of(Kinds.PROMOTION).atLeast("ends_at", now), reading).stream()
                .filter(promotion -> !promotion.isEnded())
                .map(PublishedPromotion::promotion)
                .toList();
    }

    /** The versions of a moment that is over, without what was over by then. */
    static PublishedPricing at(Instant moment, StoreReading reading) {
        return new PublishedPricing(
                all(Query.of(Kinds.PRICE_LIST).atLeast("ends_at", moment), reading).stream()
                        .map(list -> list.at(moment))
                        .flatMap(Optional::stream)
                        .toList(),
                all(Query.of(Kinds.PROMOTION).atLeast("ends_at", moment), reading).stream()
                        .map(promotion -> promotion.at(moment))
                        .flatMap(Optional::stream)
                        .toList(),
                all(Query.of(Kinds.COUPON_BATCH).atLeast("ends_at", moment), reading));
    }

    /** Every list, also those that are over. */
    static List<PublishedList> lists(StoreReading reading) {
        return all(Query.of(Kinds.PRICE_LIST), reading);
    }

    /** Every promotion, also those that are over. */
    static List<PublishedPromotion> allPromotions(StoreReading reading) {
        return all(Query.of(Kinds.PROMOTION), reading);
    }

    /** Every batch, also those that are over. */
    static List<CouponBatch> allBatches(StoreReading reading) {
        return all(Query.of(Kinds.COUPON_BATCH), reading);
    }

    private static <E extends Entity> List<E> all(Query<E> query, StoreReading reading) {
        List<E> all = new ArrayList<>();
        Query<E> next = query.limit(500);
        while (true) {
            Page<E> page = reading.query(next);
            all.addAll(page.entities());
            if (page.isLast()) {
                return all;
            }
            next = next.after(page.next());
        }
    }
}
