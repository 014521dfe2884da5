package dev.oms.pricing;

import dev.oms.command.Command;
import dev.oms.common.validation.IdText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;

/**
 * Takes items off a stored list: from then on the next list that has them is asked. What was said of them for later goes too.
 *
 * @param from the moment from which they have no price; a moment that is over means now
 */
public record WithdrawPrices(
        @IdText String list,
        @NotNull(message = "is missing") Instant from,

        @Size(min = 1, max = PutPrices.MOST, message = "must name {min} to {max} items")
        List<@IdText String> skus)
        implements Command<Integer> {
    public WithdrawPrices {
        skus = List.copyOf(skus);
    }

    /** From now on. */
    public static WithdrawPrices from(String list, String... skus) {
        return new WithdrawPrices(list, Instant.EPOCH, List.of(skus));
    }

    /** How many items were taken off, without those that had no price. */
    @Override
    public Integer result(String subject) {
        return Integer.valueOf(subject);
    }
}
