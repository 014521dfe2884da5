package dev.oms.payment;

import dev.oms.common.Masked;
import dev.oms.common.Personal;
import dev.oms.payment.PaymentTransaction.Type;

/** The provider refused; a capture or refund stays due, and on the authorisation of a capture nothing more is drawn. */
public record PaymentDeclined(String transaction, @Personal String reason) implements PaymentEvent {
    @Override
    public PaymentLedger applyTo(PaymentLedger ledger) {
        PaymentTransaction declined =
                ledger.transaction(transaction).orElseThrow().decline(reason);
        PaymentLedger next = ledger.replace(declined);
        return declined.is(Type.CAPTURE) || declined.is(Type.REFUND)
                ? next.withDue(Dues.with(next.due(), next.amountOf(declined)))
                : next;
    }

    @Override
    public String toString() {
        return Masked.text(this, "reason");
    }
}
