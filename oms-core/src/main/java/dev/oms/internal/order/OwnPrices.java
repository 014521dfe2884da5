package dev.oms.internal.order;

import dev.oms.command.Refusal;
import dev.oms.common.Address;
import dev.oms.common.Money;
import dev.oms.order.PlaceOrder;
import dev.oms.port.Facts;
import dev.oms.pricing.Buyer;
import dev.oms.pricing.PriceContract;
import dev.oms.pricing.Pricing;
import dev.oms.pricing.Usage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/** Lines that bring their prices, taxed by the rates that the price lists have: no list and no promotion touches them. */
final class OwnPrices {
    private final Pricing taxing;
    private final List<PlaceOrder.Line> lines;
    private final Currency currency;
    private final Facts facts;
    private final String path;

    /** @param path of the lines in the command, for refusals */
    OwnPrices(Pricing taxing, List<PlaceOrder.Line> lines, Currency currency, Facts facts, String path) {
        this.taxing = taxing.withoutPromotions();
        this.lines = lines;
        this.currency = currency;
        this.facts = facts;
        this.path = path;
    }

    /**
     * What was agreed for each line, or why it cannot be taxed.
     *
     * @param orderDiscounts each line's share of what was taken off the order, in minor units
     * @param worth of the lines that there are already; counts these in
     */
    ListPrices.Agreed agree(
            Buyer buyer, Address destination, boolean taxIncluded, Instant now, long[] orderDiscounts, Worth worth) {
        ListPrices.Agreed all = new ListPrices(taxing, discounted(orderDiscounts), currency, facts, path)
                .agree(buyer, List.of(), destination, taxIncluded, now, new TaxRates(List.of()), Usage.NONE, worth);
        return all.refusals().isEmpty() ? told(all.contracts(), orderDiscounts) : all;
    }

    private List<PlaceOrder.Line> discounted(long[] orderDiscounts) {
        List<PlaceOrder.Line> discounted = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            PlaceOrder.Line line = lines.get(i);
            Money off = Money.exactly(Amounts.of(line.discount()), currency).plus(share(orderDiscounts, i));
            discounted.add(line.counted(
                    line.quantity(),
                    line.unitPrice(),
                    off.isZero() ? "" : off.amount().toPlainString()));
        }
        return discounted;
    }

    /** For the prices it is one discount; for people it is two. */
    private ListPrices.Agreed told(List<PriceContract> contracts, long[] orderDiscounts) {
        List<PriceContract> told = new ArrayList<>();
        for (int i = 0; i < contracts.size(); i++) {
            told.add(contracts.get(i).brought(share(orderDiscounts, i)));
        }
        return new ListPrices.Agreed(told, List.of(), List.<Refusal>of());
    }

    private Money share(long[] orderDiscounts, int place) {
        return new Money(orderDiscounts[place], currency);
    }
}
