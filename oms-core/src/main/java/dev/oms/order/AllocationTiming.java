package dev.oms.order;

/** When the units of a new order are sourced. A pure function; null is refused in its name, and leaves the order unplaced. */
@FunctionalInterface
public interface AllocationTiming {

    /** When a new order is sourced; one with a reservation is sourced at placement in any case. */
    When of(PlaceOrder order);

    /** The moments at which it can be. */
    enum When {
        /** At once: it is refused where its goods are not to be had. */
        AT_PLACEMENT,
        /** Together with others: it waits open, and what is not to be had then waits in the queue. */
        IN_WAVES
    }

    /** The default: at once. */
    static AllocationTiming atPlacement() {
        return order -> When.AT_PLACEMENT;
    }

    /** All of them together with others. */
    static AllocationTiming inWaves() {
        return order -> When.IN_WAVES;
    }
}
