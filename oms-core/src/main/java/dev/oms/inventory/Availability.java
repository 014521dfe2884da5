package dev.oms.inventory;

import dev.oms.common.Sku;
import java.time.Instant;

/**
 * What there is of a SKU, and what of it a buyer can be promised.
 *
 * @param onHand units at all nodes
 * @param reserved of them, for orders
 * @param safety free units that active nodes keep as safety stock
 * @param quarantined units that may not be sold for now
 * @param inbound units that are on their way
 * @param waiting units that were sold and wait for stock
 * @param unlimited whether some node is taken to have whatever is wanted
 * @param now units that the buyer can have now
 * @param later what can be promised of that which is to come
 */
public record Availability(
        Sku sku,
        long onHand,
        long reserved,
        long safety,
        long quarantined,
        long inbound,
        long waiting,
        boolean unlimited,
        long now,
        SupplyCalendar later) {

    /** Units that can be promised for a date: those that can be had now, and what comes by then and nobody waits for. */
    public long by(Instant date) {
        return unlimited ? Long.MAX_VALUE : now + later.by(date);
    }
}
