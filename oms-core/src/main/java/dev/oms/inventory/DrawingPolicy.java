package dev.oms.inventory;

import dev.oms.common.StockPool;

/**
 * Says whose units leave a node first where there are several pools that may be sold. A pure function: the same pool has the
 * same rank for ever. Conditions come first, in the order in which the item's rules name them.
 */
@FunctionalInterface
public interface DrawingPolicy {
    /** Lower is taken first. */
    int rank(StockPool pool);

    /** The shop's own. */
    static DrawingPolicy ownFirst() {
        return pool -> pool.ownership().isOthers() ? 1 : 0;
    }

    /** Others' first, so that as little as possible of the shop's own money is bound. */
    static DrawingPolicy othersFirst() {
        return pool -> pool.ownership().isOthers() ? 0 : 1;
    }
}
