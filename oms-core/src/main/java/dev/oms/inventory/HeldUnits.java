package dev.oms.inventory;

import dev.oms.common.NodeId;
import dev.oms.common.Position;
import dev.oms.common.Sku;
import dev.oms.common.StockPool;

/**
 * Units of a position that somebody has set aside.
 *
 * @param reference what for, as the movements name it: {@code <holder>/<line>}
 */
public record HeldUnits(String reference, Sku sku, NodeId node, StockPool pool, long units) {

    /** Where. */
    public Position position() {
        return new Position(sku, node, pool);
    }

    /** Of these, so many. */
    public HeldUnits of(long some) {
        return new HeldUnits(reference, sku, node, pool, some);
    }

    /** The reference of a line of whoever has units set aside. */
    public static String reference(String holder, int line) {
        return holder + "/" + line;
    }

    /** Whose line a reference names; empty where it names none. */
    public static String holder(String reference) {
        int slash = reference.lastIndexOf('/');
        return slash > 0 ? reference.substring(0, slash) : "";
    }
}
