package dev.oms.inventory;

import dev.oms.command.Command;
import dev.oms.common.Sorted;
import dev.oms.common.validation.IdText;
import dev.oms.common.validation.PlainText;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Set;

/**
 * Compares what can be sold, and what was promised, with what is there and expected, and tells what has changed.
 *
 * @param cause for people: what may have changed it; empty where the queue has moved
 */
public record ReviewOutlook(
        @NotEmpty(message = "must name at least one SKU") @Size(max = 10_000, message = "must name at most {max} SKUs")
        Set<@IdText String> skus,

        @PlainText(max = 300) String cause)
        implements Command<Integer> {
    public ReviewOutlook {
        skus = Sorted.set(skus);
    }

    /** How many promises were made or changed. */
    @Override
    public Integer result(String subject) {
        return Integer.valueOf(subject);
    }
}
