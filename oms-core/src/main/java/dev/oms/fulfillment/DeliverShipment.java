package dev.oms.fulfillment;

import dev.oms.command.Command;
import dev.oms.common.ShipmentId;
import dev.oms.common.validation.ChildIdText;

/** A shipment arrived. */
public record DeliverShipment(@ChildIdText(letter = 'S') String shipmentId) implements Command<ShipmentId> {

    @Override
    public ShipmentId result(String subject) {
        return ShipmentId.parse(subject);
    }
}
