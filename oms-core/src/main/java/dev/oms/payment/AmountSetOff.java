package dev.oms.payment;

import java.util.List;

/** A refund met a capture for the same thing that was never made: so much of both is due no more. */
public record AmountSetOff(AmountDue refund) implements PaymentEvent {
    @Override
    public PaymentLedger applyTo(PaymentLedger ledger) {
        AmountDue capture = AmountDue.capture(refund.amount(), refund.charge());
        List<AmountDue> left = Dues.without(Dues.without(ledger.due(), refund), capture);
        return ledger.withDue(left).withSetOff(ledger.setOff().plus(refund.amount()));
    }
}
