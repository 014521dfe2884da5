package dev.oms.catalog.offering;

import dev.oms.common.Sorted;
import dev.oms.common.validation.DecimalText;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;

/**
 * What is made to a customer's wish, such as an engraving.
 *
 * @param attribute the text attribute in which the wish stands
 * @param prices what it costs for one unit, as decimal text by ISO 4217 code
 * @param returnable whether goods made so may come back without a defect
 */
public record Personalization(
        @Name String attribute,

        @Size(max = 50, message = "must have at most {max} prices")
        Map<
                        @Pattern(regexp = "[A-Z]{3}", message = "must be a three-letter ISO currency code, upper case")
                        String,
                        @DecimalText String>
                prices,

        boolean returnable) {
    public Personalization {
        prices = Sorted.byText(prices);
    }

    /** Goods that do not come back once they are made so. */
    public static Personalization of(String attribute, String price, String currency) {
        return new Personalization(attribute, Map.of(currency, price), false);
    }
}
