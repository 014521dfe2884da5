package dev.oms.internal.fulfillment;

import dev.oms.command.Refusal;
import dev.oms.common.CustomerId;
import dev.oms.common.ShipmentId;
import dev.oms.fulfillment.DeliverShipment;
import dev.oms.fulfillment.Shipment;
import dev.oms.fulfillment.ShipmentDelivered;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.internal.file.Lifecycle;
import dev.oms.internal.file.OrderFile;
import dev.oms.internal.order.Orders;
import dev.oms.order.Operation;
import dev.oms.order.UnitMove;
import dev.oms.order.UnitState;
import dev.oms.port.Facts;
import java.util.List;
import java.util.Optional;

/** Hands a shipment over; the last one completes its order. */
public final class DeliverShipmentHandler implements CommandHandler<DeliverShipment, Facts> {

    @Override
    public Class<DeliverShipment> type() {
        return DeliverShipment.class;
    }

    @Override
    public Facts read(DeliverShipment command, Reader reader) {
        ShipmentId id = ShipmentId.parse(command.shipmentId());
        return reader.read(Orders.reads(id.order().value()).with(Shipment.key(id)));
    }

    @Override
    public Optional<CustomerId> customer(DeliverShipment command, Facts facts) {
        return Orders.customer(facts, ShipmentId.parse(command.shipmentId()).order());
    }

    @Override
    public Decision decide(DeliverShipment command, Facts facts, Draft draft) {
        ShipmentId id = ShipmentId.parse(command.shipmentId());
        Optional<Shipment> shipment =
                facts.find(Shipment.key(id), Shipment.class).map(v -> v.entity());
        if (shipment.isEmpty()) {
            return Decision.notFound("shipment", command.shipmentId());
        }
        if (shipment.get().state() != Shipment.State.SHIPPED) {
            String text = shipment.get().state() == Shipment.State.LOST ? " was lost" : " has been delivered before";
            return Decision.declined(new Refusal(Refusal.Code.WRONG_STATE, id.value(), id + text));
        }
        return Orders.on(id.order().value(), Operation.DELIVER, facts, draft, file -> deliver(file, shipment.get()));
    }

    private static Decision deliver(OrderFile file, Shipment shipment) {
        file.apply(new ShipmentDelivered(shipment.id(), moves(shipment)));
        Lifecycle.conclude(file);
        file.save();
        return file.draft().accept(shipment.id().value());
    }

    /** All of it arrives. */
    static List<UnitMove> moves(Shipment shipment) {
        return Fulfillments.underWay(shipment).stream()
                .map(each -> UnitMove.of(each.line(), UnitState.SHIPPED, UnitState.Trigger.DELIVER, each.units()))
                .toList();
    }
}
