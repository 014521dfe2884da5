package dev.oms.inventory;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.command.Entity;
import dev.oms.command.EntityKey;
import dev.oms.common.OrderId;
import dev.oms.common.Sku;
import java.time.Instant;
import java.util.Locale;

/**
 * Units of one order line that wait for stock. The queue of a SKU is sorted by priority (lower first), then by when the
 * wait began, then by order and line: stable, and the same for everyone who looks.
 *
 * @param held whether the order's allocation is on hold: others are served meanwhile, and the place is kept
 */
public record Backorder(OrderId order, int line, Sku sku, int units, int priority, Instant since, boolean held)
        implements Entity {
    public static final String KIND = "backorder";

    public Backorder {
        require(units > 0, "a backorder waits for at least one unit, not %d", units);
    }

    public static EntityKey key(OrderId order, int line) {
        // Without a locale, a JVM in Cairo would write other digits than one in Berlin.
        return new EntityKey(KIND, String.format(Locale.ROOT, "%s/%05d", order, line));
    }

    public Backorder withUnits(int other) {
        return new Backorder(order, line, sku, other, priority, since, held);
    }

    /** The same place while the order is on hold, or no more. */
    public Backorder withHeld(boolean onHold) {
        return new Backorder(order, line, sku, units, priority, since, onHold);
    }

    @Override
    public EntityKey key() {
        return key(order, line);
    }

    @Override
    public String owner() {
        return order.value();
    }
}
