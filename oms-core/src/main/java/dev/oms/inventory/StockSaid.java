package dev.oms.inventory;

import dev.oms.common.validation.IdText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;

/**
 * What whoever keeps the stock says of one SKU.
 *
 * @param units what the shop can have in all: what is set aside for it already, and what is still free for it
 */
public record StockSaid(
        @IdText String sku,

        @PositiveOrZero(message = "must not be negative")
        @Max(value = 1_000_000_000, message = "must be at most {value}")
        long units) {}
