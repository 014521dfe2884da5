package dev.oms.payment;

import dev.oms.common.Money;
import dev.oms.payment.PaymentTransaction.Type;

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
    /** All of the order's total was taken, as far as it is owed. */
    CAPTURED,
    /** Some of what was taken was paid back. */
    PARTIALLY_REFUNDED,
    /** All of what was taken was paid back. */
    REFUNDED,
    /** The provider declined something that is still due, or needed before goods can leave. */
    FAILED,
    /** What was reserved was given up, nothing was taken. */
    VOIDED;

    static PaymentStatus of(PaymentLedger ledger, Money orderTotal) {
        if (hasFailed(ledger, orderTotal)) {
            return FAILED;
        }
        Money captured = ledger.captured();
        if (ledger.refunded().isPositive()) {
            return ledger.refunded().equals(captured) ? REFUNDED : PARTIALLY_REFUNDED;
        }
        if (captured.isPositive()) {
            return captured.plus(ledger.setOff()).compareTo(orderTotal) >= 0 ? CAPTURED : PARTIALLY_CAPTURED;
        }
        return uncaptured(ledger);
    }

    private static boolean hasFailed(PaymentLedger ledger, Money orderTotal) {
        if (!ledger.due().isEmpty() && ledger.transactions().stream().anyMatch(PaymentTransaction::declined)) {
            return true;
        }
        boolean missing = ledger.securedOrPending().compareTo(orderTotal) < 0;
        return ledger.lastAuthorizationIfDeclined().isPresent()
                ? missing || ledger.transactions().stream().noneMatch(t -> t.is(Type.AUTHORIZE) && t.succeeded())
                : missing && ledger.transactions().stream().anyMatch(t -> t.is(Type.CAPTURE) && t.declined());
    }

    private static PaymentStatus uncaptured(PaymentLedger ledger) {
        if (ledger.transactions().stream().anyMatch(t -> t.is(Type.AUTHORIZE) && t.pending())) {
            return PENDING;
        }
        if (ledger.authorized().isPositive()) {
            return AUTHORIZED;
        }
        return ledger.transactions().isEmpty() ? NONE : VOIDED;
    }
}
