package dev.oms.internal.verify;

import dev.oms.inventory.StockClaim;
import dev.oms.order.LineQuantities;
import dev.oms.order.Order;
import dev.oms.payment.PaymentLedger;
import dev.oms.payment.PaymentTransaction;
import java.util.Optional;

/** Law 6: nobody sets an order's state, it follows from where its units are and from what was authorised. */
final class OrderStateCheck {
    private OrderStateCheck() {}

    /** What speaks against the state; empty where nothing does. */
    static String objection(Order order, Optional<PaymentLedger> ledger) {
        long live = order.units(LineQuantities::live);
        long delivered = order.units(LineQuantities::delivered);
        return switch (order.state()) {
            case DRAFT -> "drafts are not stored";
            case PLACED -> placed(order, ledger, live);
            case CONFIRMED -> confirmed(order, ledger, live, delivered);
            case COMPLETED -> live == 0 || live != delivered ? delivered + " of " + live + " units are delivered" : "";
            case REJECTED, CANCELLED -> live == 0 ? "" : live + " units are not cancelled";
        };
    }

    private static String placed(Order order, Optional<PaymentLedger> ledger, long live) {
        if (ledger.isEmpty()
                && order.holds().stream().noneMatch(hold -> hold.type().equals(StockClaim.HOLD))) {
            return "no payment is waited for";
        }
        long begun = order.units(q -> q.released() + q.picked() + q.packed() + q.gone());
        return live == 0 || begun > 0 ? begun + " of " + live + " units are in work or gone" : "";
    }

    private static String confirmed(Order order, Optional<PaymentLedger> ledger, long live, long delivered) {
        if (live == delivered) {
            return "of " + live + " units " + delivered + " are delivered, which leaves nothing to do";
        }
        boolean unpaid = order.total().isPositive()
                && ledger.filter(l -> l.transactions().stream().noneMatch(OrderStateCheck::authorised))
                        .isPresent();
        return unpaid ? "no authorisation has succeeded" : "";
    }

    private static boolean authorised(PaymentTransaction each) {
        return each.type() == PaymentTransaction.Type.AUTHORIZE && each.status() == PaymentTransaction.Status.SUCCEEDED;
    }
}
