package dev.oms.internal.quote;

import dev.oms.catalog.offering.Part;
import dev.oms.common.Money;
import dev.oms.common.Sku;
import dev.oms.internal.order.ExactPrice;
import dev.oms.pricing.ContractTax;
import dev.oms.pricing.LineAmount;
import dev.oms.pricing.LineKind;
import dev.oms.pricing.PriceContract;
import dev.oms.pricing.PricedItem;
import dev.oms.quote.QuoteLine;
import dev.oms.quote.QuoteVersion;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What a taxed version of a quote comes to as prices of an order.
 *
 * @param taxCategory of a SKU
 */
record QuotedContracts(QuoteVersion version, Function<Sku, String> taxCategory) {

    /** What is charged once for a part of all of a line. */
    PriceContract of(QuoteLine line, Part part) {
        LineAmount amount = line.onceOfAll(part, version.currency());
        int units = Math.multiplyExact(Math.toIntExact(part.units()), line.quantity());
        ExactPrice price = ExactPrice.of(amount.net(), units);
        Money off = Money.exactly(price.off(), version.currency());
        return PriceContract.agree(units, price.unitPrice(), off, taxes(line, part, amount), item(part));
    }

    /** What is never charged once has its rates all the same: more could be charged for it one day. */
    private static List<ContractTax> taxes(QuoteLine line, Part part, LineAmount amount) {
        return amount.taxes().isEmpty()
                ? line.charges(part).stream()
                        .findFirst()
                        .map(charge ->
                                charge.taxes().stream().map(tax -> tax.times(0)).toList())
                        .orElse(List.of())
                : amount.taxes();
    }

    private PricedItem item(Part part) {
        return new PricedItem(
                LineKind.GOODS, Set.of(), Map.of(), taxCategory.apply(part.sku()), Money.zero(version.currency()));
    }
}
