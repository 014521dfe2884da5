package dev.oms.inventory;

import dev.oms.common.validation.IdText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;

/** So many base units of a SKU, as a command names them. */
public record StockItem(
        @IdText String sku,

        @Positive(message = "must be positive") @Max(value = 1_000_000_000, message = "must be at most {value}")
        long units) {}
