package dev.oms.order;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.common.ChannelId;
import dev.oms.pricing.Pricing;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What past orders would have cost, had other lists, promotions, taxes or policies counted.
 *
 * @param candidate the other prices; its cost book says what both are worth to the seller
 * @param from first moment of the past period
 * @param until first moment after it
 * @param channels whose orders count; empty for all
 * @param beside whether stored lists and promotions count beside the candidate, as they were when each order was placed
 */
public record PriceBackTest(Pricing candidate, Instant from, Instant until, Set<ChannelId> channels, boolean beside) {
    public PriceBackTest {
        channels = Set.copyOf(channels);
        require(from.isBefore(until), "a period ends after it begins: from %s until %s", from, until);
    }

    public static PriceBackTest of(Pricing candidate, Instant from, Instant until) {
        return new PriceBackTest(candidate, from, until, Set.of(), false);
    }

    /** Only orders of these channels. */
    public PriceBackTest channels(String... names) {
        Set<ChannelId> some = Arrays.stream(names).map(ChannelId::new).collect(Collectors.toUnmodifiableSet());
        return new PriceBackTest(candidate, from, until, some, beside);
    }

    /** Stored lists and promotions count too, as they were when each order was placed. */
    public PriceBackTest besideStored() {
        return new PriceBackTest(candidate, from, until, channels, true);
    }

    /** Whether an order counts. */
    public boolean covers(Order placed) {
        return !placed.placedAt().isBefore(from)
                && placed.placedAt().isBefore(until)
                && (channels.isEmpty() || channels.contains(placed.channel()));
    }
}
