package dev.oms.sourcing;

import dev.oms.common.NodeId;
import java.time.LocalDate;

/**
 * What a node can still take on.
 *
 * @param day on which it would do the work
 * @param orders how many more it can begin that day
 * @param units how many more it can send out that day
 */
public record Room(NodeId node, LocalDate day, long orders, long units) {

    public boolean isFull() {
        return orders <= 0 || units <= 0;
    }

    /** The same where others, or other lines, have taken some. */
    public Room less(long otherOrders, long otherUnits) {
        return otherOrders == 0 && otherUnits == 0
                ? this
                : new Room(node, day, Math.max(0, orders - otherOrders), Math.max(0, units - otherUnits));
    }
}
