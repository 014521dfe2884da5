package dev.oms.inventory;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.command.Entity;
import dev.oms.command.EntityKey;
import dev.oms.common.NodeId;
import dev.oms.common.Position;
import dev.oms.common.Sku;
import dev.oms.common.StockPool;
import java.time.Instant;

/**
 * Units of somebody else's stock that left for a customer, so that their owner is owed for them. Such units stay owed when they
 * come back: what comes back is the shop's own.
 *
 * @param id the shipment and a number within it
 * @param reference the order line that they left for
 * @param settlement what they were settled with; empty while they are owed
 */
public record OwedUnits(
        String id, Sku sku, NodeId node, StockPool pool, long units, String reference, Instant at, String settlement)
        implements Entity {
    public static final String KIND = "owed_units";

    public OwedUnits {
        require(units > 0 && pool.ownership().isOthers(), "nobody is owed for %d units of %s", units, pool);
    }

    public static EntityKey key(String id) {
        return new EntityKey(KIND, id);
    }

    /** What is owed for units that left. */
    public static OwedUnits of(String id, HeldUnits left, Instant at) {
        return new OwedUnits(id, left.sku(), left.node(), left.pool(), left.units(), left.reference(), at, "");
    }

    @Override
    public EntityKey key() {
        return key(id);
    }

    @Override
    public String owner() {
        return pool.owner();
    }

    /** Where they left from. */
    public Position position() {
        return new Position(sku, node, pool);
    }

    public boolean isOpen() {
        return settlement.isEmpty();
    }

    /** The same, settled. */
    public OwedUnits settled(String with) {
        return new OwedUnits(id, sku, node, pool, units, reference, at, with);
    }
}
