package dev.oms;

import dev.oms.command.Refusal;
import dev.oms.order.Operation;
import java.util.List;

/**
 * Whether something can be done to an order now.
 *
 * @param reasons why not; none if it can
 */
public record AllowedAction(Operation operation, List<Refusal> reasons) {
    public AllowedAction {
        reasons = List.copyOf(reasons);
    }

    public boolean isAllowed() {
        return reasons.isEmpty();
    }
}
