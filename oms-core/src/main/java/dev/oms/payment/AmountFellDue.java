package dev.oms.payment;

import java.util.ArrayList;
import java.util.List;

/** Money is to be captured or refunded. */
public record AmountFellDue(AmountDue amount) implements PaymentEvent {
    @Override
    public PaymentLedger applyTo(PaymentLedger ledger) {
        List<AmountDue> all = new ArrayList<>(ledger.due());
        all.add(amount);
        return ledger.with(ledger.transactions(), all);
    }
}
