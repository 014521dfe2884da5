package dev.oms.payment;

/** How an order stands with its money, derived from its ledger. */
public enum PaymentStatus {
    /** Nothing is to be paid through the gateway. */
    NONE,
    /** An authorisation is under way. */
    PENDING,
    /** Reserved, nothing taken yet. */
    AUTHORIZED,
    /** Some of the order's total was taken. */
    PARTIALLY_CAPTURED,
    /** All of the order's total was taken. */
    CAPTURED,
    /** Some of what was taken was paid back. */
    PARTIALLY_REFUNDED,
    /** All of what was taken was paid back. */
    REFUNDED,
    /** The provider declined something that is still due. */
    FAILED,
    /** What was reserved was given up, nothing was taken. */
    VOIDED
}
