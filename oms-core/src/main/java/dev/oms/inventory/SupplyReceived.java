package dev.oms.inventory;

import dev.oms.common.SupplyId;

/** Expected units came in. */
public record SupplyReceived(SupplyId supply, long units) implements SupplyEvent {

    @Override
    public Supply applyTo(Supply before) {
        return before.received(units);
    }
}
