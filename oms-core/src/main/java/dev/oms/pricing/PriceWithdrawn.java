package dev.oms.pricing;

import dev.oms.command.Event;
import dev.oms.common.Sku;
import java.time.Instant;

/** A list has no price for an item any more from a moment on. */
public record PriceWithdrawn(String list, Sku sku, Instant from) implements Event {

    /** What the item costs on the list afterwards. */
    public ListedPrice applyTo(ListedPrice before) {
        return before.withdrawn(from);
    }
}
