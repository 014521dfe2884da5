package dev.oms.inventory;

import dev.oms.command.Command;
import dev.oms.common.Sorted;
import dev.oms.common.validation.IdText;
import dev.oms.common.validation.PlainText;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Set;

/**
 * Gives stock that has become available to the backorders that wait for it: by priority, then first come.
 *
 * @param cursor where in the queue to go on; empty for its head
 */
public record FillBackorders(
        @NotEmpty(message = "must name at least one SKU") @Size(max = 10_000, message = "must name at most {max} SKUs")
        Set<@IdText String> skus,

        @PlainText(max = 2000) String cursor)
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
