package dev.oms.replenishment;

import static dev.oms.common.InvariantViolation.require;

/**
 * The numbers that a proposal stands on.
 *
 * @param onHand units at the node
 * @param reserved of them, set aside
 * @param inbound units on their way to the node, transfers among them
 * @param waiting units in the queue of the SKU that this node has to bring in
 * @param safety safety stock on top of trigger and level
 * @param atSource units that are available at the node that sends them; 0 where none does
 */
public record Ground(long onHand, long reserved, long inbound, long waiting, long safety, long atSource) {
    public Ground {
        require(onHand >= reserved && reserved >= 0, "%d of %d units cannot be reserved", reserved, onHand);
        require(inbound >= 0 && waiting >= 0 && safety >= 0 && atSource >= 0, "no units are negative");
    }

    /** What the node has and will have once everybody is served: the inventory position. */
    public long position() {
        return Math.subtractExact(Math.addExact(onHand - reserved, inbound), waiting);
    }
}
