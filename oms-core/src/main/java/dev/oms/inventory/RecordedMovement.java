package dev.oms.inventory;

import dev.oms.command.Entity;
import dev.oms.command.EntityKey;
import dev.oms.command.StockMovement;
import java.time.Instant;

/**
 * A stock movement as it was committed; never changed afterwards.
 *
 * @param id the request id that caused it and its place within it
 */
public record RecordedMovement(String id, StockMovement movement, Instant at, String request) implements Entity {
    public static final String KIND = "stock_movement";

    @Override
    public EntityKey key() {
        return new EntityKey(KIND, id);
    }

    /** The order or transfer that caused it, or the SKU where none did. */
    @Override
    public String owner() {
        String holder = HeldUnits.holder(movement.reference());
        return holder.isEmpty() ? movement.sku().value() : holder;
    }
}
