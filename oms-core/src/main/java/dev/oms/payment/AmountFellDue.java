package dev.oms.payment;

/** Money is to be captured or refunded. */
public record AmountFellDue(AmountDue amount) implements PaymentEvent {
    @Override
    public PaymentLedger applyTo(PaymentLedger ledger) {
        return ledger.withDue(Dues.with(ledger.due(), amount));
    }
}
