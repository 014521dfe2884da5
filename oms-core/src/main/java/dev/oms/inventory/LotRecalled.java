package dev.oms.inventory;

import dev.oms.command.Event;
import dev.oms.common.Masked;
import dev.oms.common.Sku;

/** A lot may be given to nobody any more. */
public record LotRecalled(Sku sku, String lot, String reason) implements Event {
    @Override
    public String toString() {
        return Masked.text(this, "reason");
    }
}
