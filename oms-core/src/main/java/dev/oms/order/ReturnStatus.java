package dev.oms.order;

/** How much of an order has come back, derived from its quantities. */
public enum ReturnStatus {
    NONE,
    PARTIALLY_RETURNED,
    RETURNED;

    static ReturnStatus of(long gone, long returned) {
        if (returned == 0) {
            return NONE;
        }
        return returned < gone ? PARTIALLY_RETURNED : RETURNED;
    }
}
