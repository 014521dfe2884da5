package dev.oms.internal.verify;

import dev.oms.command.Versioned;
import dev.oms.port.Kinds;
import dev.oms.port.Page;
import dev.oms.port.Query;
import dev.oms.pricing.CouponBatch;
import dev.oms.pricing.IssuedCoupon;
import dev.oms.verify.VerificationReport.Breach;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A batch has as many codes as were issued for it, and as many of them are withdrawn as it says. */
final class CouponCheck {
    private static final String LAW = "codes are those of their batch";

    private final Books books;
    private final Map<String, long[]> counted = new TreeMap<>();

    CouponCheck(Books books) {
        this.books = books;
    }

    void count(List<Versioned<IssuedCoupon>> some) {
        some.forEach(each -> count(each.entity(), counted));
    }

    private static void count(IssuedCoupon coupon, Map<String, long[]> counts) {
        long[] of = counts.computeIfAbsent(coupon.batch(), batch -> new long[2]);
        of[0]++;
        of[1] += coupon.isWithdrawn() ? 1 : 0;
    }

    /** What is wrong with what was counted, also when it is counted again. */
    List<Breach> breaches() {
        List<Breach> breaches = new ArrayList<>();
        Query<CouponBatch> batches = Query.of(Kinds.COUPON_BATCH).limit(Query.MAX_LIMIT);
        Page<CouponBatch> page;
        do {
            page = books.page(batches);
            page.readable().entities().forEach(batch -> check(batch, breaches));
            batches = batches.after(page.next());
        } while (!page.isLast());
        counted.keySet().forEach(batch -> breaches.addAll(Lasting.breaches(() -> again(batch))));
        return breaches;
    }

    private void check(CouponBatch batch, List<Breach> breaches) {
        long[] there = counted.getOrDefault(batch.id(), new long[2]);
        counted.remove(batch.id());
        if (!fits(batch, there)) {
            breaches.addAll(Lasting.breaches(() -> again(batch.id())));
        }
    }

    private List<Breach> again(String id) {
        Map<String, long[]> counts = new TreeMap<>(Map.of(id, new long[2]));
        Query<IssuedCoupon> coupons = Query.of(Kinds.COUPON).where("batch", id).limit(Query.MAX_LIMIT);
        Page<IssuedCoupon> page;
        do {
            page = books.page(coupons);
            page.readable().entities().forEach(coupon -> count(coupon, counts));
            coupons = coupons.after(page.next());
        } while (!page.isLast());
        long[] there = counts.getOrDefault(id, new long[2]);
        return books.page(Query.of(Kinds.COUPON_BATCH).where(Query.ID, id)).readable().entities().stream()
                        .anyMatch(batch -> fits(batch, there))
                ? List.of()
                : List.of(new Breach(
                        LAW,
                        CouponBatch.key(id).toString(),
                        "there are %d codes, %d of them withdrawn".formatted(there[0], there[1])));
    }

    private static boolean fits(CouponBatch batch, long[] there) {
        return batch.issued() == there[0] && batch.withdrawn() == there[1];
    }
}
