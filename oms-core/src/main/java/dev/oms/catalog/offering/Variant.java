package dev.oms.catalog.offering;

import dev.oms.common.Sorted;
import dev.oms.common.validation.IdText;
import dev.oms.common.validation.PlainText;
import jakarta.validation.constraints.Size;
import java.util.Map;

/**
 * A SKU of a product.
 *
 * @param values of the attributes that tell it from the others
 */
public record Variant(
        @IdText String sku,

        @Size(max = 20, message = "must have at most {max} values")
        Map<@Name String, @PlainText(max = 100) String> values) {
    public Variant {
        values = Sorted.byText(values);
    }

    /** A SKU that one attribute tells from the others. */
    public static Variant of(String sku, String attribute, String value) {
        return new Variant(sku, Map.of(attribute, value));
    }
}
