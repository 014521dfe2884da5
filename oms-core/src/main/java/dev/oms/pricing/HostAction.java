package dev.oms.pricing;

import dev.oms.common.Money;
import java.util.List;
import java.util.Map;

/**
 * A discount of the host's own: pure, thread-safe, and the same answer for the same cart. What it answers is taken off as
 * far as a line is worth it.
 */
@FunctionalInterface
public interface HostAction {
    /**
     * What to take off each line of the cart, in their order, in its currency and not negative; an answer that is anything else
     * is refused in the action's name.
     */
    List<Money> discounts(RunningCart cart, Map<String, String> arguments);
}
