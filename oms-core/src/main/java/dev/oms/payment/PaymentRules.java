package dev.oms.payment;

import dev.oms.command.Refusal;
import dev.oms.common.Money;
import dev.oms.order.Operation;
import dev.oms.order.Order;
import java.util.List;

/** Which operations an order's money stands in the way of: no goods leave, or are made ready to, that are not secured. */
public final class PaymentRules {
    private PaymentRules() {}

    /** The reasons against an operation; none if the money allows it. */
    public static List<Refusal> reasonsAgainst(Order order, PaymentLedger ledger, Operation operation) {
        boolean needsMoney = operation == Operation.RELEASE || operation == Operation.SHIP;
        Money missing = order.total().minus(ledger.secured());
        if (!needsMoney || order.state().isFinal() || !missing.isPositive()) {
            return List.of();
        }
        String text = "%s is not possible: %s of %s are not authorised; %s"
                .formatted(operation, missing, order.total(), wayOut(order, ledger));
        return List.of(new Refusal(Refusal.Code.PAYMENT_MISSING, order.id().value(), text));
    }

    private static String wayOut(Order order, PaymentLedger ledger) {
        if (ledger.securedOrPending().compareTo(order.total()) >= 0) {
            return "the provider's answer is awaited";
        }
        return ledger.lastAuthorizationIfDeclined()
                        .map(declined -> "the last authorisation was declined: " + declined.reason() + "; ")
                        .orElse("")
                + "retry the payment, or cancel units";
    }
}
