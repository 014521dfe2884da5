package dev.oms.inventory;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.common.NodeId;
import dev.oms.common.Position;
import dev.oms.common.Sku;
import dev.oms.common.StockPool;

/** The counters of one stock position in base units: what is there, what is set aside, what may not be sold for now. */
public record StockLevel(Sku sku, NodeId node, StockPool pool, long onHand, long reserved, long quarantined) {
    public StockLevel {
        require(onHand >= 0 && reserved >= 0 && quarantined >= 0, "a counter of %s at %s is negative", sku, node);
        require(onHand >= reserved, "%d of %s are reserved at %s where only %d are", reserved, sku, node, onHand);
    }

    /** Counters of the usual pool. */
    public StockLevel(Sku sku, NodeId node, long onHand, long reserved, long quarantined) {
        this(sku, node, StockPool.USUAL, onHand, reserved, quarantined);
    }

    /** A position that nobody has put anything into. */
    public static StockLevel empty(Position at) {
        return new StockLevel(at.sku(), at.node(), at.pool(), 0, 0, 0);
    }

    /** Where. */
    public Position position() {
        return new Position(sku, node, pool);
    }

    /** Units that can be promised now. */
    public long available() {
        return onHand - reserved;
    }

    /** The same position with so many units to promise, whatever is there: what sourcing may use of it. */
    public StockLevel offering(long units) {
        return new StockLevel(sku, node, pool, reserved + units, reserved, quarantined);
    }

    /** The same position with so many units more, or fewer, set aside. */
    public StockLevel reserving(long units) {
        return new StockLevel(sku, node, pool, onHand, reserved + units, quarantined);
    }
}
