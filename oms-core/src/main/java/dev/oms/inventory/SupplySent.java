package dev.oms.inventory;

import dev.oms.common.SupplyId;

/** Whoever sends or makes a planned supply knows of it. */
public record SupplySent(SupplyId supply) implements SupplyEvent {

    @Override
    public Supply applyTo(Supply before) {
        return before.sent();
    }
}
