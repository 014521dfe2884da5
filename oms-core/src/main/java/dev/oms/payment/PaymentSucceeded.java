package dev.oms.payment;

/** The provider did what it was asked; the reference is the provider's. */
public record PaymentSucceeded(String transaction, String reference) implements PaymentEvent {
    @Override
    public PaymentLedger applyTo(PaymentLedger ledger) {
        return ledger.replace(ledger.transaction(transaction).orElseThrow().succeed(reference));
    }
}
