package dev.oms.order;

import static dev.oms.common.InvariantViolation.require;

import java.time.Duration;
import java.util.Optional;

/** How long goods wait for the customer who comes for them. A pure function. */
@FunctionalInterface
public interface PickupPolicy {

    /**
     * From the moment everything is packed, up to ten years; empty where they wait until somebody cancels them. Anything else is
     * refused in the policy's name, and leaves the goods unpacked.
     */
    Optional<Duration> keeps(Order order);

    /** So many days: 7, unless another policy is chosen. */
    static PickupPolicy days(int days) {
        require(days > 0, "goods wait for at least one day, not %d", days);
        return order -> Optional.of(Duration.ofDays(days));
    }

    /** Until somebody cancels them. */
    static PickupPolicy always() {
        return order -> Optional.empty();
    }
}
