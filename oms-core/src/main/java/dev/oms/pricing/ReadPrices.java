package dev.oms.pricing;

import dev.oms.common.Sku;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * What was read of stored prices and codes, for the carts that somebody is about to price.
 *
 * @param batches of codes, by id
 * @param coupons by code
 */
record ReadPrices(
        Map<String, CouponBatch> batches,
        Map<String, Map<Sku, ListedPrice>> byList,
        Map<String, IssuedCoupon> coupons) {
    static final ReadPrices NOTHING = new ReadPrices(Map.of(), Map.of(), Map.of());

    static ReadPrices of(Collection<CouponBatch> batches) {
        Map<String, CouponBatch> byId = new HashMap<>();
        batches.forEach(batch -> byId.put(batch.id(), batch));
        return new ReadPrices(byId, Map.of(), Map.of());
    }

    ReadPrices with(Collection<ListedPrice> prices, Collection<IssuedCoupon> entered) {
        Map<String, Map<Sku, ListedPrice>> lists = new HashMap<>();
        prices.forEach(price ->
                lists.computeIfAbsent(price.list(), list -> new HashMap<>()).put(price.sku(), price));
        Map<String, IssuedCoupon> byCode = new HashMap<>();
        entered.forEach(coupon -> byCode.put(coupon.code(), coupon));
        return new ReadPrices(batches, lists, byCode);
    }

    boolean hasPrices() {
        return !byList.isEmpty();
    }

    /** A list with the prices that were read of it. */
    PriceBook of(PriceBook book, Instant at) {
        return book.isStored() ? book.with(byList.getOrDefault(book.list().id(), Map.of()), at) : book;
    }

    /** For which promotion each of a cart's codes was issued; without those that do not count. */
    Map<String, String> issued(Cart cart) {
        if (coupons.isEmpty()) {
            return Map.of();
        }
        Map<String, String> issued = new HashMap<>();
        for (String code : cart.coupons()) {
            IssuedCoupon coupon = coupons.get(code);
            CouponBatch batch = coupon == null ? null : batches.get(coupon.batch());
            if (coupon != null && batch != null && coupon.counts(cart.at()) && batch.counts(cart.at())) {
                issued.put(code, batch.promotion());
            }
        }
        return issued;
    }
}
