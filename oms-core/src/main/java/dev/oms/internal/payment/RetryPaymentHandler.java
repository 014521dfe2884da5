package dev.oms.internal.payment;

import dev.oms.common.CustomerId;
import dev.oms.common.OrderId;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.internal.file.OrderFile;
import dev.oms.internal.file.Payments;
import dev.oms.internal.order.Orders;
import dev.oms.order.Operation;
import dev.oms.payment.RetryPayment;
import dev.oms.port.Facts;
import java.util.Optional;

/** Asks again for what is due, and for an authorisation of what none covers. */
public final class RetryPaymentHandler implements CommandHandler<RetryPayment, Facts> {

    @Override
    public Class<RetryPayment> type() {
        return RetryPayment.class;
    }

    @Override
    public Facts read(RetryPayment command, Reader reader) {
        return reader.read(Orders.reads(command.orderId()));
    }

    @Override
    public Optional<CustomerId> customer(RetryPayment command, Facts facts) {
        return Orders.customer(facts, new OrderId(command.orderId()));
    }

    @Override
    public Decision decide(RetryPayment command, Facts facts, Draft draft) {
        return Orders.on(command.orderId(), Operation.PAY, facts, draft, RetryPaymentHandler::retry);
    }

    private static Decision retry(OrderFile file) {
        Payments.settle(file);
        Payments.authorizeMore(file);
        file.save();
        return file.draft().accept(file.order().id().value());
    }
}
