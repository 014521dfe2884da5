package dev.oms.archive;

import dev.oms.command.Command;
import dev.oms.common.validation.PlainText;
import dev.oms.order.OrderState;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;

/**
 * Puts closed orders away, a bite of them at a time: what is left to do is given to the library's timers. Orders of which
 * something is pending are passed over.
 *
 * @param placedBefore only orders that were placed before this moment
 * @param states final states that are still to be gone through
 * @param cursor where in the first of them to go on; empty for its beginning
 */
public record ArchiveOrders(
        @NotNull(message = "is missing") Instant placedBefore,

        @Size(min = 1, max = 3, message = "must name {min} to {max} states")
        List<@NotNull(message = "is missing") OrderState> states,

        @PlainText(max = 2000) String cursor)
        implements Command<Integer> {
    public ArchiveOrders {
        states = List.copyOf(states);
    }

    /** Every closed order that was placed before a moment. */
    public static ArchiveOrders placedBefore(Instant moment) {
        return new ArchiveOrders(moment, List.of(OrderState.COMPLETED, OrderState.CANCELLED, OrderState.REJECTED), "");
    }

    /** How many orders this bite put away. */
    @Override
    public Integer result(String subject) {
        return Integer.valueOf(subject);
    }
}
