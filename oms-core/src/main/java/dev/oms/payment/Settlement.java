package dev.oms.payment;

import dev.oms.common.Money;
import dev.oms.payment.PaymentTransaction.Status;
import dev.oms.payment.PaymentTransaction.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Turns what is due into requests to the provider, as far as there is something to draw on: captures draw on succeeded
 * authorisations, refunds on succeeded captures, oldest first. Pure: answers events, changes nothing.
 */
public final class Settlement {
    private final List<PaymentEvent> events = new ArrayList<>();
    private PaymentLedger ledger;

    private Settlement(PaymentLedger ledger) {
        this.ledger = ledger;
    }

    /** The requests that can be made now. */
    public static List<PaymentEvent> of(PaymentLedger ledger) {
        Settlement settlement = new Settlement(ledger);
        ledger.due().forEach(settlement::draw);
        return List.copyOf(settlement.events);
    }

    /** The request for an authorisation of so much more. */
    public static PaymentEvent authorize(PaymentLedger ledger, Money amount) {
        return new PaymentRequested(new PaymentTransaction(
                ledger.nextId(),
                Type.AUTHORIZE,
                amount,
                Status.PENDING,
                "",
                "",
                ledger.order().value(),
                ""));
    }

    /** The requests that give up whatever is authorised and not drawn on. */
    public static List<PaymentEvent> giveUpRest(PaymentLedger ledger) {
        Settlement settlement = new Settlement(ledger);
        for (PaymentTransaction each : ledger.transactions()) {
            Money rest = ledger.remaining(each);
            if (rest.isPositive()) {
                settlement.request(Type.CANCEL, rest, each, ledger.order().value());
            }
        }
        return List.copyOf(settlement.events);
    }

    private void draw(AmountDue due) {
        Money open = due.amount();
        for (PaymentTransaction authorization : List.copyOf(ledger.transactions())) {
            Money amount = available(due.type(), authorization).map(open::min).orElse(Money.zero(open.currency()));
            if (amount.isPositive()) {
                request(due.type(), amount, authorization, due.cause());
                open = open.minus(amount);
            }
        }
    }

    private Optional<Money> available(Type type, PaymentTransaction authorization) {
        if (!authorization.is(Type.AUTHORIZE)) {
            return Optional.empty();
        }
        return Optional.of(type == Type.CAPTURE ? ledger.remaining(authorization) : ledger.refundable(authorization));
    }

    private void request(Type type, Money amount, PaymentTransaction authorization, String cause) {
        PaymentEvent event = new PaymentRequested(new PaymentTransaction(
                ledger.nextId(), type, amount, Status.PENDING, authorization.id(), "", cause, ""));
        ledger = event.applyTo(ledger);
        events.add(event);
    }
}
