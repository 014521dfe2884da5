package dev.oms.inventory;

import dev.oms.command.Command;
import dev.oms.common.Sorted;
import dev.oms.common.validation.IdText;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.Set;

/**
 * Gives stock that is available to the backorders that wait for it: by priority, then first come. It always begins at the
 * head of the queue, so that nobody is served before somebody ahead who could have been; an order whose allocation is on
 * hold is passed over and keeps its place.
 *
 * @param reach how many places to look behind those that the stock would be used up by, because so many were left without
 *     by the sourcing policy; 0 to begin with
 */
public record FillBackorders(
        @NotEmpty(message = "must name at least one SKU") @Size(max = 10_000, message = "must name at most {max} SKUs")
        Set<@IdText String> skus,

        @PositiveOrZero(message = "must not be negative") int reach)
        implements Command<Integer> {
    public FillBackorders {
        skus = Sorted.set(skus);
    }

    /** How many units got their stock. */
    @Override
    public Integer result(String subject) {
        return Integer.valueOf(subject);
    }
}
