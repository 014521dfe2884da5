package dev.oms.payment;

import java.util.ArrayList;
import java.util.List;

/** The provider refused; a capture or refund stays due. */
public record PaymentDeclined(String transaction, String reason) implements PaymentEvent {
    @Override
    public PaymentLedger applyTo(PaymentLedger ledger) {
        PaymentTransaction declined =
                ledger.transaction(transaction).orElseThrow().decline(reason);
        PaymentLedger next = ledger.replace(declined);
        if (declined.is(PaymentTransaction.Type.AUTHORIZE) || declined.is(PaymentTransaction.Type.CANCEL)) {
            return next;
        }
        List<AmountDue> due = new ArrayList<>(next.due());
        due.add(new AmountDue(declined.type(), declined.amount(), declined.cause()));
        return next.with(next.transactions(), due);
    }
}
