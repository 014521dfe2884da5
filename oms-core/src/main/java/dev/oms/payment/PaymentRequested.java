package dev.oms.payment;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.common.Money;
import java.util.ArrayList;
import java.util.List;

/** The provider is being asked to move money; a capture or refund takes its amount off what is due for the same cause. */
public record PaymentRequested(PaymentTransaction transaction) implements PaymentEvent {
    @Override
    public PaymentLedger applyTo(PaymentLedger ledger) {
        List<PaymentTransaction> all = new ArrayList<>(ledger.transactions());
        all.add(transaction);
        return ledger.with(all, takesFromDue() ? reduced(ledger.due()) : ledger.due());
    }

    private boolean takesFromDue() {
        return transaction.is(PaymentTransaction.Type.CAPTURE) || transaction.is(PaymentTransaction.Type.REFUND);
    }

    private List<AmountDue> reduced(List<AmountDue> due) {
        List<AmountDue> left = new ArrayList<>();
        Money toTake = transaction.amount();
        for (AmountDue each : due) {
            boolean ofIt = each.type() == transaction.type() && each.cause().equals(transaction.cause());
            Money taken = ofIt ? each.amount().min(toTake) : Money.zero(toTake.currency());
            toTake = toTake.minus(taken);
            if (!each.amount().equals(taken)) {
                left.add(new AmountDue(each.type(), each.amount().minus(taken), each.cause()));
            }
        }
        require(toTake.isZero(), "%s of %s for %s is not due", toTake, transaction.type(), transaction.cause());
        return left;
    }
}
