package dev.oms.internal.order;

import dev.oms.command.Refusal;
import dev.oms.common.CustomerId;
import dev.oms.common.OrderId;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Privilege;
import dev.oms.internal.engine.Reader;
import dev.oms.internal.engine.Settings;
import dev.oms.internal.file.Cancellation;
import dev.oms.internal.file.Lifecycle;
import dev.oms.internal.file.OrderFile;
import dev.oms.order.CancelOrder;
import dev.oms.order.LineQuantities;
import dev.oms.order.LineUnits;
import dev.oms.order.Operation;
import dev.oms.order.Order;
import dev.oms.port.Facts;
import dev.oms.port.ReadSet;
import java.util.List;
import java.util.Optional;

/** Cancels units; charges go with the last goods if nothing has shipped. */
public final class CancelOrderHandler implements CommandHandler<CancelOrder, Facts> {

    @Override
    public Class<CancelOrder> type() {
        return CancelOrder.class;
    }

    @Override
    public Facts read(CancelOrder command, Reader reader) {
        return Orders.readWithWork(command.orderId(), ReadSet.NOTHING, reader);
    }

    @Override
    public Optional<CustomerId> customer(CancelOrder command, Facts facts) {
        return Orders.customer(facts, new OrderId(command.orderId()));
    }

    @Override
    public List<Privilege> privileges(CancelOrder command, Facts facts, Settings settings) {
        return facts.find(Order.key(new OrderId(command.orderId())), Order.class)
                .map(order -> OrderPrivileges.of(command, order.entity()))
                .orElse(List.of());
    }

    @Override
    public Decision decide(CancelOrder command, Facts facts, Draft draft) {
        return Orders.on(command.orderId(), Operation.CANCEL, facts, draft, file -> cancel(command, file));
    }

    private static Decision cancel(CancelOrder command, OrderFile file) {
        Order order = file.order();
        List<Refusal> refusals =
                LineChecks.of(order, command.units(), LineQuantities::cancellable, "units", "can be cancelled");
        refusals.addAll(BundleUnits.components(order, command.units(), "units"));
        if (!refusals.isEmpty()) {
            return Decision.declined(refusals);
        }
        List<LineUnits> units = command.units().isEmpty()
                ? Cancellation.everything(order, line -> !line.isBundle())
                : BundleUnits.cancelled(order, command.units());
        new Cancellation(file, command.reason()).cancel(units);
        Cancellation.cancelLonelyCharges(file, command.reason());
        Lifecycle.conclude(file);
        file.save();
        return file.draft().accept(command.orderId());
    }
}
