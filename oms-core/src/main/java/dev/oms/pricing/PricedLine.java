package dev.oms.pricing;

import dev.oms.common.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * What one component of one cart line costs, for one period where it recurs.
 *
 * @param line of the cart, from 1
 * @param component of the item's price, from 0
 * @param firstPeriod of the term that it covers, from 0
 * @param periods that it is charged for; 1 where it is charged once
 * @param reached the quantity step that counts; for graduated prices the highest one
 * @param value at the list's price, or the agreed one
 * @param manual what somebody took off
 * @param lineDiscount what promotions of units and lines took off
 * @param orderDiscount its share of what promotions took off the order
 * @param net what is charged without tax
 * @param costs what it costs the seller; none where nobody knows
 */
public record PricedLine(
        int line,
        CartLine wanted,
        int component,
        PriceComponent charge,
        int firstPeriod,
        int periods,
        PriceSource source,
        Tiers.Step reached,
        long units,
        Money value,
        Money manual,
        Money lineDiscount,
        Money orderDiscount,
        Money net,
        List<TaxAmount> taxes,
        List<Money> costs) {
    public PricedLine {
        taxes = List.copyOf(taxes);
        costs = List.copyOf(costs);
    }

    /** What one unit costs at the list's price; an average, to 6 decimals, where steps of quantity or units of many make it one. */
    public BigDecimal unitPrice() {
        Tiers tiers = charge.tiers();
        return tiers.mode() == TierMode.VOLUME && tiers.per() == 1
                ? reached.price().amount()
                : value.amount()
                        .divide(BigDecimal.valueOf(Math.max(1, units)), UnitPrice.DECIMALS, RoundingMode.HALF_UP);
    }

    public Money tax() {
        long sum = 0;
        for (TaxAmount each : taxes) {
            sum += each.amount().minor();
        }
        return new Money(sum, net.currency());
    }

    public Money total() {
        return net.plus(tax());
    }

    public boolean isOnce() {
        return charge instanceof PriceComponent.Once;
    }

    public boolean isRecurring() {
        return charge instanceof PriceComponent.Recurring;
    }

    PricedLine forBuyer(Buyer buyer) {
        return new PricedLine(
                line,
                wanted,
                component,
                charge,
                firstPeriod,
                periods,
                source.forBuyer(buyer),
                reached,
                units,
                value,
                manual,
                lineDiscount,
                orderDiscount,
                net,
                taxes,
                List.of());
    }

    /** What it costs the seller, where that is known. */
    public Optional<Money> cost() {
        return costs.stream().findFirst();
    }
}
