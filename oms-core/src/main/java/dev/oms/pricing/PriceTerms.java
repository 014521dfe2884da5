package dev.oms.pricing;

import dev.oms.common.Money;
import dev.oms.pricing.PricingPolicies.ShippingRefund;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What stands behind a price that came from lists and promotions.
 *
 * @param value of the line before any discount; steps of quantity make it differ from unit price times units
 * @param list that the price came from; empty where the line brought it
 * @param listVersion which version of the list; 0 of one that the host has in its code
 * @param promotions what each of them took off the line
 * @param taxes one or more
 * @param item what the price was asked for
 * @param shipping what is given back of it with goods; {@code NEVER} for whatever is no shipping
 * @param agreement which pricing of the order it comes from: 0 when it was placed, then counted on
 * @param settled whether neither lists nor promotions had a say, so that they have none later either
 */
public record PriceTerms(
        Money value,
        String list,
        int listVersion,
        List<PromotionShare> promotions,
        List<ContractTax> taxes,
        PricedItem item,
        ShippingRefund shipping,
        int agreement,
        boolean settled) {
    public PriceTerms {
        promotions = List.copyOf(promotions);
        taxes = List.copyOf(taxes);
    }

    PriceTerms asSettled() {
        return new PriceTerms(value, list, listVersion, promotions, taxes, item, shipping, agreement, true);
    }

    /** The discounts that stay with what is kept when units leave. */
    public List<PromotionShare> staying() {
        return promotions.stream().filter(PromotionShare::stays).toList();
    }

    PriceTerms agreedBy(int later) {
        return new PriceTerms(value, list, listVersion, promotions, taxes, item, shipping, later, settled);
    }

    PriceTerms slice(Money of, List<ContractTax> part, UnaryOperator<Money> share) {
        List<PromotionShare> shares = promotions.stream()
                .map(each ->
                        new PromotionShare(each.promotion(), share.apply(each.amount()), each.stays(), each.version()))
                .toList();
        return new PriceTerms(
                of,
                list,
                listVersion,
                shares,
                part,
                item.manual(share.apply(item.manual())),
                shipping,
                agreement,
                settled);
    }

    /** Whether what is owed for some units depends on what else is kept. */
    boolean dependsOnRest() {
        return shipping != ShippingRefund.NEVER || !staying().isEmpty();
    }

    /**
     * What one promotion took off a line.
     *
     * @param stays with what is kept when units leave
     * @param version which version of the promotion; 0 of one that the host has in its code
     */
    public record PromotionShare(String promotion, Money amount, boolean stays, int version) {}
}
