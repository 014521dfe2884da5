package dev.oms.port;

import dev.oms.common.Masked;
import dev.oms.common.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Says who has tried so many coupon codes that they must be guessing. Whoever has is answered as if none of their codes
 * applied: in the same words as for codes that do not exist, are used up or are out of date.
 *
 * <p>Asked before every decision about an order with codes, so also when that is decided again because it lost a race: the
 * same code of the same buyer, tried again within a while, must not count as another try. Must be thread-safe; an exception
 * leaves the command undone and goes to its caller.
 */
@FunctionalInterface
public interface CouponGuard {
    /** Counts the codes, and says whether they may be looked at. */
    boolean admits(Attempt attempt);

    /**
     * Codes that somebody has entered.
     *
     * @param customer empty for somebody unknown, of whom a channel has many
     */
    record Attempt(TenantId tenant, String channel, String customer, List<String> codes, Instant at) {
        public Attempt {
            codes = List.copyOf(codes);
        }

        @Override
        public String toString() {
            return Masked.text(this, "customer", "codes");
        }
    }

    /** Everybody may try as often as they like: for hosts that limit them before they call. */
    static CouponGuard none() {
        return attempt -> true;
    }

    /**
     * Counts different codes within a window in the memory of this process, so each node counts for itself.
     *
     * @param perCustomer how many a customer may try
     * @param perChannel how many all buyers of a channel of whom nothing is known may try together
     */
    static CouponGuard inMemory(int perCustomer, int perChannel, Duration window) {
        return new CountedTries(perCustomer, perChannel, window);
    }
}
