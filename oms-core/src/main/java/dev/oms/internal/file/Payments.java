package dev.oms.internal.file;

import dev.oms.common.Money;
import dev.oms.payment.AmountDue;
import dev.oms.payment.AmountFellDue;
import dev.oms.payment.LedgerOpened;
import dev.oms.payment.PaymentEvent;
import dev.oms.payment.PaymentInstruction;
import dev.oms.payment.PaymentLedger;
import dev.oms.payment.PaymentRequested;
import dev.oms.payment.PaymentTransaction;
import dev.oms.payment.PaymentTransaction.Type;
import dev.oms.payment.Settlement;
import java.util.List;

/** Lets the ledger of an order follow what happens to it; does nothing for an order on account. */
public final class Payments {
    private Payments() {}

    /** Opens the ledger of a new order and asks for its authorisation. */
    public static void open(OrderFile file) {
        PaymentLedger ledger = PaymentLedger.open(
                file.order().id(), file.order().currency(), file.order().paymentMethod());
        file.add(ledger, new LedgerOpened(ledger));
        request(file, List.of(Settlement.authorize(ledger, file.order().total())));
    }

    /** Asks for an authorisation of whatever the order has come to cost more than is authorised. */
    public static void authorizeMore(OrderFile file) {
        file.ledger().ifPresent(ledger -> {
            Money missing = file.order().total().minus(ledger.authorizedOrPending());
            if (missing.isPositive()) {
                request(file, List.of(Settlement.authorize(ledger, missing)));
            }
        });
    }

    /** Captures an amount for a cause, as soon as it can be. */
    public static void captureDue(OrderFile file, Money amount, String cause) {
        due(file, Type.CAPTURE, amount, cause);
    }

    /** Refunds an amount for a cause, as soon as it can be. */
    public static void refundDue(OrderFile file, Money amount, String cause) {
        due(file, Type.REFUND, amount, cause);
    }

    /** Asks the provider for whatever is due and can be drawn on something now. */
    public static void settle(OrderFile file) {
        file.ledger().ifPresent(ledger -> request(file, Settlement.of(ledger)));
    }

    /** Gives up authorisations, unless something is still to be drawn on them. */
    public static void giveUpRest(OrderFile file) {
        file.ledger()
                .filter(ledger -> ledger.stillDue(Type.CAPTURE).isZero())
                .ifPresent(ledger -> request(file, Settlement.giveUpRest(ledger)));
    }

    private static void due(OrderFile file, Type type, Money amount, String cause) {
        if (amount.isPositive() && file.ledger().isPresent()) {
            file.apply(new AmountFellDue(new AmountDue(type, amount, cause)));
            settle(file);
        }
    }

    private static void request(OrderFile file, List<PaymentEvent> events) {
        for (PaymentEvent event : events) {
            file.apply(event);
            if (event instanceof PaymentRequested requested) {
                instruct(file, requested.transaction());
            }
        }
    }

    private static void instruct(OrderFile file, PaymentTransaction transaction) {
        PaymentLedger ledger = file.ledger().orElseThrow();
        String authorization = ledger.transaction(transaction.authorization())
                .map(PaymentTransaction::reference)
                .orElse("");
        PaymentInstruction instruction = new PaymentInstruction(
                ledger.order(),
                transaction.id(),
                transaction.type(),
                transaction.amount(),
                ledger.method(),
                authorization);
        file.draft().effect(transaction.id(), ledger.order().value(), instruction);
    }
}
