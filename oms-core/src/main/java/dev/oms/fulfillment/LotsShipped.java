package dev.oms.fulfillment;

import dev.oms.common.ShipmentId;
import dev.oms.order.LineLot;
import java.util.List;

/** Of which lots, or with which serial numbers, the units of a shipment are. */
public record LotsShipped(ShipmentId shipment, List<LineLot> lots) implements ShipmentEvent {
    public LotsShipped {
        lots = List.copyOf(lots);
    }

    @Override
    public Shipment applyTo(Shipment before) {
        return before.of(lots);
    }
}
