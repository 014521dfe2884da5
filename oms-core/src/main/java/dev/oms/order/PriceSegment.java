package dev.oms.order;

import dev.oms.common.Money;
import dev.oms.pricing.PriceContract;
import dev.oms.pricing.PriceTerms;
import java.util.ArrayList;
import java.util.List;

/**
 * Units of a line that cost what one contract says, counted from the first that leaves.
 *
 * @param until the unit before which the next contract begins, if any does
 */
record PriceSegment(int from, int until, PriceContract price) {

    static List<PriceSegment> of(OrderLine line) {
        List<PriceSegment> segments = new ArrayList<>();
        int from = 0;
        PriceContract price = line.price();
        for (Repriced next : line.repriced()) {
            segments.add(new PriceSegment(from, next.after(), price));
            from = next.after();
            price = next.price();
        }
        segments.add(new PriceSegment(from, price.units(), price));
        return segments;
    }

    /** How many of some units are among these. */
    int among(int first, int last) {
        return Math.max(0, Math.min(until, last) - Math.max(from, first));
    }

    /** What a promotion takes off units from the first on: off those that are live, or all where it stays with what is kept. */
    Money takenOff(String promotion, int first, int live) {
        Money sum = Money.zero(price.currency());
        for (PriceTerms.PromotionShare each : price.promotions()) {
            int units = among(first, each.stays() ? until : live);
            if (units > 0 && each.promotion().equals(promotion)) {
                sum = sum.plus(price.share(each.amount(), Math.max(first, from), units));
            }
        }
        return sum;
    }

    /** Units of the contract that are kept: those that were priced anew since count as kept. */
    int kept(LineQuantities quantities) {
        int back = among(0, quantities.returned());
        int cancelled = among(quantities.live(), Integer.MAX_VALUE);
        return price.units() - back - cancelled;
    }
}
