package dev.oms.order;

import dev.oms.common.Address;

/** The order goes elsewhere. */
public record AddressChanged(Address shipTo) implements OrderEvent {
    @Override
    public Order applyTo(Order order) {
        return order.withShipTo(shipTo);
    }
}
