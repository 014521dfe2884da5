package dev.oms.catalog.offering;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;

/**
 * What one unit of an offering is made of; which variant follows from the values of the attributes.
 *
 * @param product id of a {@link ProductSpec}
 * @param unit what the quantity is in: the product's unit or one that converts to it
 */
public record Content(
        @Name String product,

        @NotNull(message = "is missing")
        @Positive(message = "must be positive")
        @Digits(integer = 12, fraction = 6, message = "must have at most 12 digits before and 6 after the point")
        BigDecimal quantity,

        @Name String unit) {

    /** One piece of a product. */
    public static Content of(String product) {
        return new Content(product, BigDecimal.ONE, "PCE");
    }

    public static Content of(String product, String quantity, String unit) {
        return new Content(product, new BigDecimal(quantity), unit);
    }
}
