package dev.oms.order;

/** How far an order or a line has come, derived from its quantities. */
public enum FulfillmentStatus {
    /** Nothing has left. */
    UNFULFILLED,
    /** Some units have left, others are still to go. */
    PARTIALLY_FULFILLED,
    /** Everything that was not cancelled has left, not all of it has arrived. */
    FULFILLED,
    /** Everything that was not cancelled has arrived. */
    DELIVERED,
    /** Everything was cancelled. */
    CANCELLED;

    static FulfillmentStatus of(long live, long gone, long delivered) {
        if (live == 0) {
            return CANCELLED;
        }
        if (gone == 0) {
            return UNFULFILLED;
        }
        if (gone < live) {
            return PARTIALLY_FULFILLED;
        }
        return delivered == live ? DELIVERED : FULFILLED;
    }
}
