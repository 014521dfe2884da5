package dev.oms.inventory;

import dev.oms.common.OrderId;
import dev.oms.common.Sku;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where units of an order line stand in the queue: the third, for 12 units, on 14 May.
 *
 * @param position 1 for who is served first
 * @param unitsAhead units that are served before
 * @param held whether a hold keeps it from being served
 * @param promised by when all its units should have come; one or none
 */
public record QueuePlace(
        OrderId order,
        int line,
        Sku sku,
        int units,
        int position,
        long unitsAhead,
        boolean held,
        List<Instant> promised) {
    public QueuePlace {
        promised = List.copyOf(promised);
    }

    /** By when all its units should have come, where that was promised. */
    public Optional<Instant> promisedFor() {
        return promised.stream().findFirst();
    }
}
