package dev.oms.pricing;

import dev.oms.command.Command;
import dev.oms.common.validation.IdText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * Puts prices on a stored list; a long list comes in several commands.
 *
 * @param from the moment from which they count; a moment that is over means now, so that nothing changes what was
 */
public record PutPrices(
        @IdText String list,
        @NotNull(message = "is missing") Instant from,

        @Size(min = 1, max = PutPrices.MOST, message = "must name {min} to {max} items")
        List<@Valid PriceForm> prices)
        implements Command<Integer> {
    public static final int MOST = 1_000;

    public PutPrices {
        prices = List.copyOf(prices);
    }

    /** Prices that count from now on. */
    public static PutPrices on(String list, PriceEntry... prices) {
        return on(list, Arrays.asList(prices));
    }

    public static PutPrices on(String list, List<PriceEntry> prices) {
        return new PutPrices(
                list, Instant.EPOCH, prices.stream().map(PriceForm::of).toList());
    }

    /** The same from a moment on. */
    public PutPrices from(Instant moment) {
        return new PutPrices(list, moment, prices);
    }

    /** How many prices were put, without those that were the same already. */
    @Override
    public Integer result(String subject) {
        return Integer.valueOf(subject);
    }
}
