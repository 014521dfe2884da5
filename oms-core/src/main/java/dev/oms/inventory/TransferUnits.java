package dev.oms.inventory;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.common.Sku;

/** So many units of a SKU in a transfer. */
public record TransferUnits(Sku sku, long units) {
    public TransferUnits {
        require(units > 0, "%d units of %s move nothing", units, sku);
    }
}
