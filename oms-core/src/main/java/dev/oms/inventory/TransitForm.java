package dev.oms.inventory;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * How long goods are on their way to an area, as somebody entered it: not yet known to be valid.
 *
 * @param country ISO 3166-1 alpha-2 code, upper case
 * @param postalPrefix what the postal codes of the area begin with; empty for the whole country
 * @param days calendar days from leaving to arriving
 */
public record TransitForm(
        @NotNull(message = "is missing")
        @Pattern(regexp = "[A-Z]{2}", message = "must be a two-letter ISO country code, upper case")
        String country,

        @NotNull(message = "is missing")
        @Pattern(regexp = "[A-Za-z0-9 -]{0,20}", message = "must have at most 20 letters, digits, blanks and dashes")
        String postalPrefix,

        @Min(value = 0, message = "must be 0 to 366") @Max(value = 366, message = "must be 0 to 366")
        int days) {}
