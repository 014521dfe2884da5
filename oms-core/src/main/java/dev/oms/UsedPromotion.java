package dev.oms;

import dev.oms.common.Masked;
import dev.oms.common.Money;
import dev.oms.common.OrderId;
import java.time.Instant;

/**
 * That an order has used a promotion.
 *
 * @param customer empty for somebody unknown
 * @param amount that it took off the order when it was placed
 * @param now what it takes off the order as it stands: priced anew, units cancelled
 * @param givenBack whether others may use it instead
 */
public record UsedPromotion(OrderId order, String customer, Money amount, Money now, boolean givenBack, Instant at) {
    @Override
    public String toString() {
        return Masked.text(this, "customer");
    }
}
