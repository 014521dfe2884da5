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
import java.util.Map;

/** Lets the ledger of an order follow what happens to it; does nothing for an order on account. */
public final class Payments {
    private Payments() {}

    /** Opens the ledger of a new order and asks for its authorisation; an order that is free now may cost something later. */
    public static void open(OrderFile file) {
        PaymentLedger ledger = PaymentLedger.open(
                        file.order().id(), file.order().currency(), file.order().paymentMethod())
                .inCash(cash(file));
        file.add(ledger, new LedgerOpened(ledger));
        authorizeMore(file);
    }

    private static int cash(OrderFile file) {
        return file.draft()
                .settings()
                .pricing()
                .map(pricing -> pricing.policies(file.order().channel().value()).cash())
                .orElse(1);
    }

    /** Whether everything that the order costs is authorised or taken, or it is on account. */
    public static boolean isSecured(OrderFile file) {
        return file.ledger()
                .filter(ledger -> ledger.secured().compareTo(file.order().total()) < 0)
                .isEmpty();
    }

    /** Whether it is, or will be if the provider agrees to what it was asked for. */
    public static boolean mayBeSecured(OrderFile file) {
        return file.ledger()
                .filter(ledger ->
                        ledger.securedOrPending().compareTo(file.order().total()) < 0)
                .isEmpty();
    }

    /** Asks for an authorisation of whatever the order costs more than is authorised or taken. */
    public static void authorizeMore(OrderFile file) {
        file.ledger().ifPresent(ledger -> {
            Money missing = file.order().total().minus(ledger.securedOrPending());
            if (missing.isPositive()) {
                request(file, List.of(Settlement.authorize(ledger, missing)));
            }
        });
    }

    /** Captures an amount for a shipment, or for the order's charges, as soon as it can be. */
    public static void captureDue(OrderFile file, Money amount, String charge) {
        if (amount.isPositive()) {
            due(file, AmountDue.capture(amount, charge));
        }
    }

    /**
     * Refunds an amount for a cause, as soon as it can be: out of what was taken for these charges, as far as that goes, and
     * out of what was taken for others, since what stays of a discount or of shipping was not charged with what came back.
     */
    public static void refundDue(OrderFile file, Money amount, String cause, Map<String, Money> charges) {
        Money left = amount;
        for (Map.Entry<String, Money> each : charges.entrySet()) {
            left = left.minus(refund(file, left.min(each.getValue()), cause, each.getKey()));
        }
        for (String charge : file.ledger().map(PaymentLedger::charges).orElse(List.of())) {
            left = left.minus(refund(file, left, cause, charge));
        }
    }

    /** Refunds what units that have left cost less now: a discount stays with them, or shipping went with other goods. */
    public static void refundRest(OrderFile file) {
        file.ledger().ifPresent(ledger -> {
            Money known = ledger.refunding().plus(ledger.stillDue(Type.REFUND)).plus(ledger.setOff());
            String order = ledger.order().value();
            Money rest = file.order().refunded().minus(known);
            refundDue(file, rest, order, Map.of(order, rest));
        });
    }

    /** Answers how much of it that was. */
    private static Money refund(OrderFile file, Money amount, String cause, String charge) {
        Money there = file.ledger().map(ledger -> ledger.left(charge)).orElse(amount);
        Money refund = amount.min(there);
        if (refund.isPositive()) {
            due(file, AmountDue.refund(refund, cause, charge));
        }
        return refund;
    }

    /** Asks the provider for whatever is due and can be drawn on something now. */
    public static void settle(OrderFile file) {
        file.ledger().ifPresent(ledger -> request(file, Settlement.of(ledger)));
    }

    /** Drops what is due and makes itself needless, asking the provider for nothing. */
    public static void setOff(OrderFile file) {
        file.ledger().ifPresent(ledger -> request(file, Settlement.setOff(ledger)));
    }

    /** Gives up authorisations, unless something is still to be drawn on them. */
    public static void giveUpRest(OrderFile file) {
        file.ledger()
                .filter(ledger -> ledger.stillDue(Type.CAPTURE).isZero())
                .ifPresent(ledger -> request(file, Settlement.giveUpRest(ledger)));
    }

    /** Gives up authorisations on which nothing can be captured any more. */
    public static void giveUpSpent(OrderFile file) {
        file.ledger().ifPresent(ledger -> request(file, Settlement.giveUpSpent(ledger)));
    }

    private static void due(OrderFile file, AmountDue amount) {
        if (file.ledger().isPresent()) {
            file.apply(new AmountFellDue(amount));
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
        PaymentInstruction instruction = new PaymentInstruction(
                ledger.order(),
                transaction.id(),
                transaction.type(),
                transaction.amount(),
                transaction.rounding(),
                ledger.method(),
                ledger.authorizationOf(transaction).reference());
        file.draft().effect(transaction.id(), ledger.order().value(), instruction);
    }
}
