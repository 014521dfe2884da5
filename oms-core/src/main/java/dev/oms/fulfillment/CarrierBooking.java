package dev.oms.fulfillment;

import dev.oms.command.Effect;
import dev.oms.common.Address;
import dev.oms.common.NodeId;
import dev.oms.common.Personal;
import dev.oms.common.ShipmentId;

/** Asks the carrier to take a shipment on. */
public record CarrierBooking(
        ShipmentId shipment, NodeId from, @Personal Address to, int packages) implements Effect {

    /** The id of the effect that books a shipment. */
    public static String id(ShipmentId shipment) {
        return shipment + "-book";
    }

    @Override
    public String description() {
        return "book " + packages + " package(s) of " + shipment;
    }

    @Override
    public String toString() {
        return "CarrierBooking[" + shipment + "]";
    }
}
