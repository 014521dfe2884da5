package dev.oms.order;

import dev.oms.command.Command;
import dev.oms.common.validation.IdText;
import dev.oms.common.validation.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Has a line that waits take units that are set aside for carts and for orders that come after it by priority, as far as the
 * policy allows: carts first, then the order that comes last. Each time one holder gives way; it goes on until nobody does or
 * nothing waits. Answers how many units were taken this time.
 *
 * @param rest where to go on looking for holders, none or one; all positions from their latest movements without
 */
public record DisplaceUnits(
        @IdText String orderId,

        @Positive(message = "must be a line number from 1") int line,

        @NotNull(message = "is missing") @Size(max = 1, message = "must be at most {max}")
        List<@Valid Rest> rest)
        implements Command<Integer> {
    public DisplaceUnits {
        rest = List.copyOf(rest);
    }

    /** Of all holders. */
    public DisplaceUnits(String orderId, int line) {
        this(orderId, line, List.of());
    }

    /**
     * A position of which not all holders have been asked.
     *
     * @param pool its name
     * @param cursor where among its movements to go on
     * @param pages of movements that were read before
     */
    public record Rest(
            @IdText String node,
            @PlainText(max = 200) String pool,
            @PlainText(max = 2000) String cursor,

            @PositiveOrZero(message = "must not be negative")
            int pages) {}

    @Override
    public Integer result(String subject) {
        return Integer.valueOf(subject);
    }
}
