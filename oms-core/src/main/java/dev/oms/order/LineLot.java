package dev.oms.order;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;

/**
 * So many units of an order line that are of a lot.
 *
 * @param lot the number of the lot, or the serial number
 */
public record LineLot(
        @Positive(message = "must be a line number from 1") int line,

        @Pattern(
                regexp = "[!-.0-~]{1,40}",
                message = "must have 1 to 40 characters of ASCII without blanks and slashes")
        String lot,

        @Positive(message = "must be positive") int units) {}
