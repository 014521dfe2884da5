package dev.oms.order;

import dev.oms.common.validation.LotText;
import jakarta.validation.constraints.Positive;

/**
 * So many units of an order line that are of a lot.
 *
 * @param lot the number of the lot, or the serial number
 */
public record LineLot(
        @Positive(message = "must be a line number from 1") int line,

        @LotText String lot,

        @Positive(message = "must be positive") int units) {}
