package dev.oms.pricing;

import dev.oms.command.Entity;
import dev.oms.command.EntityKey;
import dev.oms.common.Masked;
import java.time.Instant;
import java.util.List;

/**
 * A code that somebody can enter for a promotion.
 *
 * @param withdrawn when it ceased to count, none or one moment
 */
public record IssuedCoupon(String code, String batch, Instant issuedAt, List<Instant> withdrawn) implements Entity {
    public static final String KIND = "coupon";

    public IssuedCoupon {
        withdrawn = List.copyOf(withdrawn);
    }

    public static EntityKey key(String code) {
        return new EntityKey(KIND, code);
    }

    /** The same, which does not count from a moment on. */
    public IssuedCoupon withdrawnAt(Instant moment) {
        return new IssuedCoupon(code, batch, issuedAt, List.of(moment));
    }

    public boolean isWithdrawn() {
        return !withdrawn.isEmpty();
    }

    /** Whether it was there at a moment. */
    boolean counts(Instant at) {
        return withdrawn.stream().allMatch(at::isBefore);
    }

    @Override
    public EntityKey key() {
        return key(code);
    }

    @Override
    public String owner() {
        return batch;
    }

    @Override
    public String toString() {
        return Masked.text(this, "code");
    }
}
