package dev.oms.fulfillment;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.common.Sku;
import dev.oms.order.UnitMove;
import dev.oms.order.UnitState;

/** How many units of an order line a node has in which stage of its work. */
public record FulfillmentLine(int line, Sku sku, int released, int picked, int packed, int shipped) {
    public FulfillmentLine {
        require(
                released >= 0 && picked >= 0 && packed >= 0 && shipped >= 0,
                "no stage of line %d may be negative",
                line);
    }

    /** Units not shipped yet. */
    public int inWork() {
        return released + picked + packed;
    }

    /** The same with so many more units that wait to be picked. */
    FulfillmentLine withReleased(int more) {
        return new FulfillmentLine(line, sku, Math.addExact(released, more), picked, packed, shipped);
    }

    FulfillmentLine move(UnitMove move) {
        return new FulfillmentLine(
                line,
                sku,
                released + delta(move, UnitState.RELEASED),
                picked + delta(move, UnitState.PICKED),
                packed + delta(move, UnitState.PACKED),
                shipped + delta(move, UnitState.SHIPPED));
    }

    private static int delta(UnitMove move, UnitState state) {
        return (move.to() == state ? move.units() : 0) - (move.from() == state ? move.units() : 0);
    }
}
