package dev.oms.payment;

import dev.oms.common.Money;
import dev.oms.payment.PaymentTransaction.Status;
import dev.oms.payment.PaymentTransaction.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Turns what is due into requests to the provider, as far as there is something to draw on: captures draw on succeeded
 * authorisations, refunds on succeeded captures for the same thing, oldest first. Pure: answers events, changes nothing.
 */
public final class Settlement {
    private final List<PaymentEvent> events = new ArrayList<>();
    private PaymentLedger ledger;

    private Settlement(PaymentLedger ledger) {
        this.ledger = ledger;
    }

    /** What can be set off, and the requests that can be made now. */
    public static List<PaymentEvent> of(PaymentLedger ledger) {
        Settlement settlement = new Settlement(ledger);
        settlement.setOff();
        settlement.ledger.due().forEach(settlement::draw);
        return List.copyOf(settlement.events);
    }

    /** Refunds and captures of the same thing that make each other needless; asks the provider for nothing. */
    public static List<PaymentEvent> setOff(PaymentLedger ledger) {
        Settlement settlement = new Settlement(ledger);
        settlement.setOff();
        return List.copyOf(settlement.events);
    }

    /** The request for an authorisation of so much more. */
    public static PaymentEvent authorize(PaymentLedger ledger, Money amount) {
        return new PaymentRequested(new PaymentTransaction(
                ledger.nextId(),
                Type.AUTHORIZE,
                amount,
                0,
                Status.PENDING,
                "",
                "",
                ledger.order().value(),
                ""));
    }

    /** The requests that give up whatever is authorised and not drawn on. */
    public static List<PaymentEvent> giveUpRest(PaymentLedger ledger) {
        return giveUp(ledger, authorization -> true);
    }

    /** The requests that give up the rest of authorisations on which nothing can be captured any more. */
    public static List<PaymentEvent> giveUpSpent(PaymentLedger ledger) {
        return giveUp(ledger, ledger::isSpent);
    }

    /** While a capture is under way, its authorisation is left alone: if it is declined, there is more to give up. */
    private static List<PaymentEvent> giveUp(PaymentLedger ledger, Predicate<PaymentTransaction> which) {
        Settlement settlement = new Settlement(ledger);
        ledger.transactions().stream()
                .filter(each -> each.is(Type.AUTHORIZE) && which.test(each))
                .filter(each -> !ledger.isLost(each))
                .filter(each -> !ledger.draws(each, t -> t.is(Type.CAPTURE) && t.pending()))
                .filter(each -> ledger.remaining(each).isPositive())
                .forEach(each -> settlement.request(
                        Type.CANCEL,
                        ledger.remaining(each),
                        each,
                        ledger.order().value()));
        return List.copyOf(settlement.events);
    }

    private void setOff() {
        for (AmountDue refund : ledger.due()) {
            Money neverCaptured = ledger.due().stream()
                    .filter(each -> each.type() == Type.CAPTURE)
                    .filter(each -> each.charge().equals(refund.charge()))
                    .map(AmountDue::amount)
                    .reduce(Money.zero(refund.amount().currency()), Money::plus);
            Money amount = refund.amount().min(neverCaptured);
            if (refund.type() == Type.REFUND && amount.isPositive()) {
                take(new AmountSetOff(refund.of(amount)));
            }
        }
    }

    private void draw(AmountDue due) {
        Money open = due.amount();
        for (PaymentTransaction source : List.copyOf(ledger.transactions())) {
            Money amount = open.min(available(due, source));
            if (amount.isPositive()) {
                request(due.type(), amount, source, due.cause());
                open = open.minus(amount);
            }
        }
    }

    private Money available(AmountDue due, PaymentTransaction source) {
        if (due.type() == Type.CAPTURE) {
            return ledger.usable(source);
        }
        boolean forTheSame = source.is(Type.CAPTURE) && source.cause().equals(due.charge());
        return forTheSame ? ledger.remaining(source) : Money.zero(due.amount().currency());
    }

    private void request(Type type, Money amount, PaymentTransaction source, String cause) {
        PaymentTransaction exact =
                new PaymentTransaction(ledger.nextId(), type, amount, 0, Status.PENDING, source.id(), "", cause, "");
        take(new PaymentRequested(exact.rounded(CashRounding.of(ledger, exact))));
    }

    private void take(PaymentEvent event) {
        ledger = event.applyTo(ledger);
        events.add(event);
    }
}
