package dev.oms.pricing;

import dev.oms.command.Event;
import dev.oms.common.Sku;
import java.time.Instant;
import java.util.List;

/** An item costs something on a list from a moment on. */
public record PriceSet(String list, Sku sku, Instant from, List<PriceComponent> components) implements Event {
    public PriceSet {
        components = List.copyOf(components);
    }

    /** What the item costs on the list afterwards. */
    public ListedPrice applyTo(ListedPrice before) {
        return before.set(from, components);
    }
}
