package dev.oms.order;

import dev.oms.command.Command;
import dev.oms.common.validation.IdText;
import jakarta.validation.constraints.Positive;

/**
 * Has a line that waits take units that are set aside for carts and for orders that come after it by priority, as far as the
 * policy allows: carts first, then the order that comes last. Each time one holder gives way; it goes on until nobody does or
 * nothing waits. Answers how many units were taken this time.
 */
public record DisplaceUnits(
        @IdText String orderId,

        @Positive(message = "must be a line number from 1") int line) implements Command<Integer> {

    @Override
    public Integer result(String subject) {
        return Integer.valueOf(subject);
    }
}
