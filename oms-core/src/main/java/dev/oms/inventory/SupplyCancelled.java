package dev.oms.inventory;

import dev.oms.common.Masked;
import dev.oms.common.SupplyId;

/** What has not come in by now will not come. */
public record SupplyCancelled(SupplyId supply, String reason) implements SupplyEvent {

    @Override
    public Supply applyTo(Supply before) {
        return before.withoutRest();
    }

    @Override
    public String toString() {
        return Masked.text(this, "reason");
    }
}
