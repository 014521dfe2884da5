package dev.oms.inventory;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.common.NodeId;
import dev.oms.common.Sku;

/** The counters of one stock position in base units: what is there, what is set aside, what may not be sold for now. */
public record StockLevel(Sku sku, NodeId node, long onHand, long reserved, long quarantined) {
    public StockLevel {
        require(onHand >= 0 && reserved >= 0 && quarantined >= 0, "a counter of %s at %s is negative", sku, node);
        require(onHand >= reserved, "%d of %s are reserved at %s where only %d are", reserved, sku, node, onHand);
    }

    /** Units that can be promised now. */
    public long available() {
        return onHand - reserved;
    }

    /** The same position with so many units to promise, whatever is there: what sourcing may use of it. */
    public StockLevel offering(long units) {
        return new StockLevel(sku, node, reserved + units, reserved, quarantined);
    }
}
