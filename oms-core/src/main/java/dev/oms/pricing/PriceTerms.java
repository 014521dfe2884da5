package dev.oms.pricing;

import dev.oms.common.Money;
import java.util.List;

/**
 * What stands behind a price that came from lists and promotions.
 *
 * @param value of the line before any discount; steps of quantity make it differ from unit price times units
 * @param list that the price came from; empty where the line brought it
 * @param promotions what each of them took off the line
 * @param taxes one or more
 * @param item what the price was asked for
 */
public record PriceTerms(
        Money value, String list, List<PromotionShare> promotions, List<ContractTax> taxes, PricedItem item) {
    public PriceTerms {
        promotions = List.copyOf(promotions);
        taxes = List.copyOf(taxes);
    }

    /** What one promotion took off a line. */
    public record PromotionShare(String promotion, Money amount) {}
}
