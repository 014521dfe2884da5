package dev.oms.internal.verify;

import dev.oms.command.Versioned;
import dev.oms.port.Facts;
import dev.oms.port.Kinds;
import dev.oms.port.Query;
import dev.oms.port.ReadSet;
import dev.oms.pricing.CouponBatch;
import dev.oms.pricing.IssuedCoupon;
import dev.oms.verify.VerificationReport.Breach;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A batch has as many codes as were issued for it, and as many of them are withdrawn as it says. */
final class CouponCheck {
    private static final String LAW = "codes are those of their batch";

    private final Books books;

    CouponCheck(Books books) {
        this.books = books;
    }

    /** What is wrong with these batches, also when their codes are counted again. */
    List<Breach> breaches(List<Versioned<CouponBatch>> batches) {
        return batches.stream()
                .map(each -> each.entity().id())
                .filter(batch -> !counted(batch).isEmpty())
                .flatMap(batch -> Lasting.breaches(() -> counted(batch)).stream())
                .toList();
    }

    /** What is wrong with those of these codes whose batch is not there; it is said with the first code of each. */
    List<Breach> breachesWithoutBatch(List<Versioned<IssuedCoupon>> coupons) {
        Set<String> batches =
                coupons.stream().map(each -> each.entity().batch()).collect(Collectors.toSet());
        Facts there = books.read(
                ReadSet.NOTHING.withAll(batches.stream().map(CouponBatch::key).collect(Collectors.toSet())));
        Set<String> codes =
                coupons.stream().map(each -> each.entity().key().id()).collect(Collectors.toSet());
        return batches.stream()
                .filter(batch ->
                        there.find(CouponBatch.key(batch), CouponBatch.class).isEmpty())
                .filter(batch -> first(batch).stream().anyMatch(codes::contains))
                .flatMap(batch -> Lasting.breaches(() -> counted(batch)).stream())
                .toList();
    }

    private Optional<String> first(String batch) {
        return books.page(Query.of(Kinds.COUPON).where("batch", batch).limit(1)).readable().entities().stream()
                .map(coupon -> coupon.key().id())
                .findFirst();
    }

    private List<Breach> counted(String batch) {
        long[] there = new long[2];
        books.each(Query.of(Kinds.COUPON).where("batch", batch).limit(Query.MAX_LIMIT), (IssuedCoupon coupon) -> {
            there[0]++;
            there[1] += coupon.isWithdrawn() ? 1 : 0;
        });
        return books.page(Query.of(Kinds.COUPON_BATCH).where(Query.ID, batch)).readable().entities().stream()
                        .anyMatch(known -> fits(known, there))
                ? List.of()
                : List.of(new Breach(
                        LAW,
                        CouponBatch.key(batch).toString(),
                        "there are %d codes, %d of them withdrawn".formatted(there[0], there[1])));
    }

    private static boolean fits(CouponBatch batch, long[] there) {
        return batch.issued() == there[0] && batch.withdrawn() == there[1];
    }
}
