package dev.oms.order;

import dev.oms.common.OrderId;
import dev.oms.common.validation.IdText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Instant;

/**
 * Tries a parked line again, or leaves it to a person after the last try; does nothing where the line is not parked any
 * more.
 *
 * @param since when it was parked: a line that was parked again since has a timer of its own
 */
public record RetryParked(
        @IdText String orderId,

        @Positive(message = "must be a line number from 1") int line,

        @NotNull(message = "is missing") Instant since)
        implements OrderCommand<OrderId> {

    @Override
    public OrderId result(String subject) {
        return new OrderId(subject);
    }
}
