package dev.oms.fulfillment;

import dev.oms.common.Personal;
import dev.oms.common.ShipmentId;
import java.util.List;

/** A carrier took the shipment on; one tracking number for each parcel, in their order. */
public record ShipmentBooked(
        ShipmentId shipment, String carrier, @Personal List<String> tracking) implements ShipmentEvent {
    public ShipmentBooked {
        tracking = List.copyOf(tracking);
    }

    @Override
    public Shipment applyTo(Shipment before) {
        return before.booked(carrier, tracking);
    }
}
