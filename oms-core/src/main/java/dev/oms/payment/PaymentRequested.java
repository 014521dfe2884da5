package dev.oms.payment;

import dev.oms.payment.PaymentTransaction.Type;

/** The provider is being asked to move money; a capture or refund takes its amount off what is due. */
public record PaymentRequested(PaymentTransaction transaction) implements PaymentEvent {
    @Override
    public PaymentLedger applyTo(PaymentLedger ledger) {
        PaymentLedger next = ledger.add(transaction);
        return transaction.is(Type.CAPTURE) || transaction.is(Type.REFUND)
                ? next.withDue(Dues.without(next.due(), next.amountOf(transaction)))
                : next;
    }
}
