package dev.oms.order;

import dev.oms.pricing.PriceContract;
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

    /** Units of the contract that are kept: those that were priced anew since count as kept. */
    int kept(LineQuantities quantities) {
        int back = among(0, quantities.returned());
        int cancelled = among(quantities.live(), Integer.MAX_VALUE);
        return price.units() - back - cancelled;
    }
}
