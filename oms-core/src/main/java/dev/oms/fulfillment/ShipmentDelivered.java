package dev.oms.fulfillment;

import dev.oms.common.ShipmentId;
import dev.oms.order.UnitMove;
import dev.oms.order.UnitsEvent;
import java.util.List;

/** A shipment arrived. */
public record ShipmentDelivered(ShipmentId shipment, List<UnitMove> moves) implements UnitsEvent, ShipmentEvent {
    public ShipmentDelivered {
        moves = List.copyOf(moves);
    }

    @Override
    public Shipment applyTo(Shipment before) {
        return before.deliver();
    }
}
