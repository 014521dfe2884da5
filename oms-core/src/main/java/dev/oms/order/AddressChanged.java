package dev.oms.order;

import dev.oms.common.Address;
import dev.oms.common.Personal;

/** The order goes elsewhere. */
public record AddressChanged(@Personal Address shipTo) implements OrderEvent {
    @Override
    public Order applyTo(Order order) {
        return order.withShipTo(shipTo);
    }
}
