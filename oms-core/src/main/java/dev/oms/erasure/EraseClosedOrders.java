package dev.oms.erasure;

import dev.oms.command.Command;
import dev.oms.common.Personal;
import dev.oms.common.validation.IdText;
import dev.oms.common.validation.PlainText;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * Goes on with the erasure of a customer, a bite of orders at a time. An order of which something has become pending
 * meanwhile is passed over, and come back to a day later.
 *
 * @param placedBefore when the customer was erased; what they order afterwards is a new beginning
 * @param cursor where among the orders that are not archived to go on; empty for their beginning
 * @param passedOver whether an order was passed over on the way
 */
public record EraseClosedOrders(
        @Personal @IdText String customer,
        @NotNull(message = "is missing") Instant placedBefore,
        @PlainText(max = 2000) String cursor,
        boolean passedOver)
        implements Command<Integer> {

    /** From how many orders it is gone now. */
    @Override
    public Integer result(String subject) {
        return Integer.valueOf(subject);
    }
}
