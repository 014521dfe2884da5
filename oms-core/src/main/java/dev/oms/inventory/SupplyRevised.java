package dev.oms.inventory;

import dev.oms.common.Masked;
import dev.oms.common.SupplyId;
import java.time.Instant;

/** More or fewer units are to come than was said, or at another time. */
public record SupplyRevised(SupplyId supply, long units, Instant due, String reason) implements SupplyEvent {

    @Override
    public Supply applyTo(Supply before) {
        return before.revised(units, due);
    }

    @Override
    public String toString() {
        return Masked.text(this, "reason");
    }
}
