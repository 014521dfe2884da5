package dev.oms.catalog.offering;

import dev.oms.common.validation.IdText;

/**
 * What is made to a customer's wish, such as an engraving.
 *
 * @param attribute the text attribute in which the wish stands
 * @param charge SKU of what it costs, once for each unit that is made so; empty where it costs nothing
 * @param returnable whether goods made so may come back without a defect
 */
public record Personalization(
        @Name String attribute, @IdText(optional = true) String charge, boolean returnable) {

    /** Goods that do not come back once they are made so. */
    public static Personalization of(String attribute, String charge) {
        return new Personalization(attribute, charge, false);
    }
}
