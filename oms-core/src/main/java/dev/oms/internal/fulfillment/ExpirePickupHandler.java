package dev.oms.internal.fulfillment;

import dev.oms.common.CustomerId;
import dev.oms.common.FulfillmentId;
import dev.oms.fulfillment.ExpirePickup;
import dev.oms.fulfillment.Fulfillment;
import dev.oms.fulfillment.FulfillmentLine;
import dev.oms.fulfillment.WorkCancelled;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.internal.file.Cancellation;
import dev.oms.internal.file.Lifecycle;
import dev.oms.internal.file.OrderFile;
import dev.oms.internal.order.Orders;
import dev.oms.order.LineUnits;
import dev.oms.order.Order;
import dev.oms.order.UnitState;
import dev.oms.port.Facts;
import dev.oms.port.Notification;
import dev.oms.port.ReadSet;
import java.util.List;
import java.util.Optional;

/** Cancels what nobody came for: it goes back to stock, and nobody is charged for it. */
public final class ExpirePickupHandler implements CommandHandler<ExpirePickup, Facts> {
    private static final String REASON = "nobody came for it";

    @Override
    public Class<ExpirePickup> type() {
        return ExpirePickup.class;
    }

    @Override
    public Facts read(ExpirePickup command, Reader reader) {
        FulfillmentId id = FulfillmentId.parse(command.fulfillmentId());
        return Orders.readWithWork(id.order().value(), ReadSet.NOTHING, reader);
    }

    @Override
    public Optional<CustomerId> customer(ExpirePickup command, Facts facts) {
        return Fulfillments.customer(facts, command.fulfillmentId());
    }

    @Override
    public Decision decide(ExpirePickup command, Facts facts, Draft draft) {
        FulfillmentId id = FulfillmentId.parse(command.fulfillmentId());
        // An order that was put away meanwhile has nothing left to expire.
        OrderFile.open(facts, id.order(), draft)
                .ifPresent(file -> file.fulfillment(id)
                        .filter(work ->
                                file.order().isPickup() && work.packages().size() == command.packages())
                        .ifPresent(work -> expire(file, work)));
        return draft.accept(command.fulfillmentId());
    }

    private static void expire(OrderFile file, Fulfillment work) {
        List<LineUnits> packed = Fulfillments.all(work, FulfillmentLine::packed);
        if (packed.isEmpty()) {
            return;
        }
        Order before = file.order();
        file.apply(new WorkCancelled(
                work.id(), Fulfillments.moves(work, packed, UnitState.PACKED, UnitState.Trigger.CANCEL), REASON));
        Fulfillments.release(file, before, REASON);
        Cancellation.cancelLonelyCharges(file, REASON);
        Lifecycle.conclude(file);
        Order order = file.order();
        file.draft()
                .notify(new Notification(
                        "pickup.expired",
                        order.id(),
                        order.customer(),
                        work.id().value()));
        file.save();
    }
}
