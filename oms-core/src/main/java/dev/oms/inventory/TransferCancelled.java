package dev.oms.inventory;

import dev.oms.common.Masked;

/** Goods that had not left are not to go any more. */
public record TransferCancelled(String reason) implements TransferEvent {
    @Override
    public Transfer applyTo(Transfer before) {
        return before.cancel();
    }

    @Override
    public String toString() {
        return Masked.text(this, "reason");
    }
}
