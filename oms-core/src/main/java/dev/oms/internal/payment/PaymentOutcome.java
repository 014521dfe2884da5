package dev.oms.internal.payment;

import dev.oms.command.EffectAnswer;
import dev.oms.internal.file.Cancellation;
import dev.oms.internal.file.Lifecycle;
import dev.oms.internal.file.OrderFile;
import dev.oms.internal.file.Payments;
import dev.oms.order.Hold;
import dev.oms.order.HoldPlaced;
import dev.oms.order.LineUnits;
import dev.oms.order.Operation;
import dev.oms.order.Order;
import dev.oms.order.OrderRejected;
import dev.oms.order.OrderState;
import dev.oms.payment.PaymentDeclined;
import dev.oms.payment.PaymentInstruction;
import dev.oms.payment.PaymentLedger;
import dev.oms.payment.PaymentSucceeded;
import dev.oms.payment.PaymentTransaction.Type;
import java.util.List;
import java.util.Set;

/** What the provider's answer means for the order. */
public final class PaymentOutcome {
    /** Type of the hold that a declined later authorisation puts on an order. */
    static final String DECLINED_HOLD = "payment-declined";

    private PaymentOutcome() {}

    /** The provider did it: the order is confirmed once its total is authorised, and what waited is asked for. */
    public static void succeeded(OrderFile file, PaymentInstruction instruction, EffectAnswer.Succeeded answer) {
        file.apply(new PaymentSucceeded(instruction.transaction(), String.join(" ", answer.details())));
        Order order = file.order();
        PaymentLedger ledger = file.ledger().orElseThrow();
        if (order.state() == OrderState.PLACED && ledger.authorized().compareTo(order.total()) >= 0) {
            Lifecycle.confirm(file);
        }
        Payments.settle(file);
        Lifecycle.conclude(file);
    }

    /** The provider will not do it: an order that was not confirmed yet is rejected, another one waits for a person. */
    public static void declined(OrderFile file, PaymentInstruction instruction, String reason) {
        file.apply(new PaymentDeclined(instruction.transaction(), reason));
        if (instruction.type() != Type.AUTHORIZE) {
            file.draft().warn("payment-declined", instruction.description() + " was declined: " + reason);
        } else if (file.order().state() == OrderState.PLACED) {
            reject(file, reason);
        } else if (!file.order().state().isFinal()
                && file.order().holds().stream().noneMatch(h -> h.type().equals(DECLINED_HOLD))) {
            file.apply(new HoldPlaced(new Hold(DECLINED_HOLD, reason, Set.of(Operation.RELEASE, Operation.SHIP))));
        }
    }

    private static void reject(OrderFile file, String reason) {
        List<LineUnits> all = file.order().lines().stream()
                .filter(line -> line.quantities().cancellable() > 0)
                .map(line -> new LineUnits(line.number(), line.quantities().cancellable()))
                .toList();
        new Cancellation(file, "payment declined: " + reason).cancel(all);
        file.apply(new OrderRejected(reason));
        Payments.giveUpRest(file);
    }
}
