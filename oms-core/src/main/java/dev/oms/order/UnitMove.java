package dev.oms.order;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.common.NodeId;
import dev.oms.common.StockPool;
import java.util.List;

/**
 * So many units of a line moving from one state to the next.
 *
 * @param node where they are or will be reserved; none for units that are reserved nowhere
 * @param pool of which they are; none where they are of the usual one, or the line says which
 */
public record UnitMove(
        int line, UnitState from, UnitState.Trigger trigger, int units, List<NodeId> node, List<StockPool> pool) {
    public UnitMove {
        node = List.copyOf(node);
        pool = List.copyOf(pool);
        require(pool.size() <= node.size(), "units of %s are at a node", pool);
        require(units > 0, "a move is of at least one unit, not %d", units);
        boolean atNode =
                from.isReserved() || UnitState.MOVES.fire(from, trigger).isReserved();
        require(node.size() == (atNode ? 1 : 0), "%s from %s names %s node", trigger, from, atNode ? "one" : "no");
    }

    /** A move of units that are reserved nowhere, before and after. */
    public static UnitMove of(int line, UnitState from, UnitState.Trigger trigger, int units) {
        return new UnitMove(line, from, trigger, units, List.of(), List.of());
    }

    /** A move of units that are reserved at a node, before or after. */
    public static UnitMove at(NodeId node, int line, UnitState from, UnitState.Trigger trigger, int units) {
        return new UnitMove(line, from, trigger, units, List.of(node), List.of());
    }

    /** The same move of units of a pool. */
    public UnitMove of(StockPool named) {
        return new UnitMove(line, from, trigger, units, node, List.of(named));
    }

    public UnitState to() {
        return UnitState.MOVES.fire(from, trigger);
    }
}
