package dev.oms.internal.payment;

import dev.oms.command.EffectAnswer;
import dev.oms.internal.file.Cancellation;
import dev.oms.internal.file.Lifecycle;
import dev.oms.internal.file.OrderFile;
import dev.oms.internal.file.Payments;
import dev.oms.order.LineUnits;
import dev.oms.order.OrderRejected;
import dev.oms.order.OrderState;
import dev.oms.payment.PaymentDeclined;
import dev.oms.payment.PaymentInstruction;
import dev.oms.payment.PaymentSucceeded;
import java.util.List;

/** What the provider's answer means for the order. */
public final class PaymentOutcome {
    private PaymentOutcome() {}

    /** The provider did it: what waited for it is asked for, and the order is confirmed once it is secured. */
    public static void succeeded(OrderFile file, PaymentInstruction instruction, EffectAnswer.Succeeded answer) {
        file.apply(new PaymentSucceeded(instruction.transaction(), String.join(" ", answer.details())));
        Payments.settle(file);
        Lifecycle.conclude(file);
    }

    /**
     * The provider will not do it: an order that was not confirmed yet, and cannot be without it, is rejected; another one
     * waits until its payment is retried.
     */
    public static void declined(OrderFile file, PaymentInstruction instruction, String reason) {
        file.apply(new PaymentDeclined(instruction.transaction(), reason));
        file.draft().warn("payment-declined", instruction.description() + " was declined: " + reason);
        Payments.setOff(file);
        if (file.order().state() == OrderState.PLACED && !Payments.mayBeSecured(file)) {
            reject(file, reason);
        }
        Lifecycle.conclude(file);
    }

    private static void reject(OrderFile file, String reason) {
        List<LineUnits> all = file.order().lines().stream()
                .filter(line -> line.quantities().cancellable() > 0)
                .map(line -> new LineUnits(line.number(), line.quantities().cancellable()))
                .toList();
        new Cancellation(file, "payment declined: " + reason).cancel(all);
        file.apply(new OrderRejected(reason));
    }
}
