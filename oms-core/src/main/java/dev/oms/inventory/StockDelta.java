package dev.oms.inventory;

import dev.oms.common.validation.IdText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;

/**
 * So many units of a SKU more, or fewer.
 *
 * @param after the number of the change of this position that came just before
 */
public record StockDelta(
        @IdText String sku,

        @Min(value = -1_000_000_000, message = "must be at least {value}")
        @Max(value = 1_000_000_000, message = "must be at most {value}")
        long units,

        @PositiveOrZero(message = "must not be negative") long after) {}
