package dev.oms.inventory;

/**
 * Whether units that are set aside, and not given to a node as work, may be taken from whoever has them for an order that
 * waits; a pure function. Whatever it says, an order loses nothing to one that does not come before it by priority, so that
 * no unit ever goes back and forth.
 */
@FunctionalInterface
public interface DisplacementPolicy {
    /** Nobody loses what is set aside for them: the default. */
    DisplacementPolicy NEVER = displaced -> false;

    boolean allows(Displaced displaced);

    /**
     * Who would lose units.
     *
     * @param reservation whether it is a cart, which has no priority; carts are asked before orders
     * @param priority of the order that would lose them; 0 for a cart
     * @param forPriority of the order that would get them
     * @param elsewhere whether all that is lost can be had from other nodes at once; else it waits in the queue
     * @param keepsPromise whether it is there by the promised day all the same; so it is where no day is promised. What
     *     nobody knows the days of, or waits, is not
     */
    record Displaced(boolean reservation, int priority, int forPriority, boolean elsewhere, boolean keepsPromise) {}

    /** The same, but whoever was promised a day gives way only where that day is kept. */
    default DisplacementPolicy keepingPromises() {
        return displaced -> displaced.keepsPromise() && allows(displaced);
    }

    /** Nobody loses what is set aside for them. */
    static DisplacementPolicy never() {
        return NEVER;
    }

    /** Orders give way where they can have the same from elsewhere at once: nothing comes later than was promised. */
    static DisplacementPolicy elsewhere() {
        return displaced -> displaced.elsewhere() && displaced.keepsPromise();
    }

    /** Carts and orders give way, and wait where there is nothing elsewhere. */
    static DisplacementPolicy evenLater() {
        return displaced -> true;
    }
}
