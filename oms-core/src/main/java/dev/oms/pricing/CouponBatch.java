package dev.oms.pricing;

import dev.oms.command.Entity;
import dev.oms.command.EntityKey;
import java.time.Instant;
import java.util.List;

/**
 * Codes that were issued together for one promotion.
 *
 * @param validity when the codes count
 * @param issued how many codes there are
 * @param withdrawn how many of them were withdrawn
 * @param closed when all of them ceased to count, none or one moment
 */
public record CouponBatch(
        String id, String promotion, Validity validity, long issued, long withdrawn, List<Instant> closed)
        implements Entity {
    public static final String KIND = "coupon_batch";

    public CouponBatch {
        closed = List.copyOf(closed);
    }

    public static EntityKey key(String id) {
        return new EntityKey(KIND, id);
    }

    /** The batch that the first codes of it begin. */
    public static CouponBatch first(CouponsIssued issued) {
        return new CouponBatch(issued.batch(), issued.promotion(), issued.validity(), issued.coupons(), 0, List.of());
    }

    /** The batch with more codes. */
    public CouponBatch more(CouponsIssued more) {
        return new CouponBatch(id, promotion, validity, issued + more.coupons(), withdrawn, closed);
    }

    /** The batch with fewer codes that count. */
    public CouponBatch fewer(CouponsWithdrawn fewer) {
        return new CouponBatch(id, promotion, validity, issued, withdrawn + fewer.coupons(), closed);
    }

    /** The batch, none of whose codes counts any more. */
    public CouponBatch closedBy(CouponBatchClosed event) {
        return new CouponBatch(id, promotion, validity, issued, withdrawn, List.of(event.at()));
    }

    public boolean isClosed() {
        return !closed.isEmpty();
    }

    /** The first moment at which none of its codes counts any more. */
    public Instant endsAt() {
        return closed.stream()
                .filter(moment -> moment.isBefore(validity.until()))
                .findFirst()
                .orElse(validity.until());
    }

    /** Whether its codes count at a moment. */
    boolean counts(Instant at) {
        return validity.holds(at) && closed.stream().allMatch(at::isBefore);
    }

    @Override
    public EntityKey key() {
        return key(id);
    }

    @Override
    public String owner() {
        return id;
    }
}
