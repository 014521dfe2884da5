package dev.oms.fulfillment;

import dev.oms.common.FulfillmentId;
import dev.oms.order.Order;
import dev.oms.order.UnitMove;
import dev.oms.order.UnitsEvent;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Packages left the node: the shipment as it then stood. */
public record GoodsShipped(Shipment shipment, List<UnitMove> moves) implements UnitsEvent, FulfillmentEvent {
    public GoodsShipped {
        moves = List.copyOf(moves);
    }

    @Override
    public FulfillmentId fulfillment() {
        return shipment.fulfillment();
    }

    @Override
    public Order applyTo(Order order) {
        return UnitsEvent.super.applyTo(order).countShipment(shipment.id().number());
    }

    @Override
    public Fulfillment applyTo(Fulfillment work) {
        Set<Integer> gone =
                shipment.parcels().stream().map(Shipment.Parcel::number).collect(Collectors.toSet());
        List<Package> packages = work.packages().stream()
                .map(p -> gone.contains(p.number()) ? new Package(p.number(), p.contents(), true) : p)
                .toList();
        return work.move(moves).withPackages(packages);
    }
}
