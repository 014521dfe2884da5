package dev.oms.inventory;

import dev.oms.common.SupplyId;

/** Units that were to come for one order line can be promised to anybody. */
public record SupplyFreed(SupplyId supply, long units) implements SupplyEvent {
    @Override
    public Supply applyTo(Supply before) {
        return before.freed(units);
    }
}
