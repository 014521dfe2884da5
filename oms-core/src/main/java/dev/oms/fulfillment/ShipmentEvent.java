package dev.oms.fulfillment;

import dev.oms.command.Event;
import dev.oms.common.ShipmentId;

/** Something that happened to a shipment that already exists. */
public interface ShipmentEvent extends Event {

    /** Which one. */
    ShipmentId shipment();

    /** The shipment after it. */
    Shipment applyTo(Shipment shipment);
}
