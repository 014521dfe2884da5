package dev.oms.inventory;

import dev.oms.common.NodeId;
import dev.oms.common.Position;
import dev.oms.common.Sku;
import dev.oms.common.StockPool;

/**
 * Units of a position that are set aside without a line that holds them, or held by a line without being set aside.
 *
 * @param reference the line, as the movements name it
 * @param reserved units that the movements have set aside for it
 * @param held units that it holds; 0 where there is no such line
 */
public record OrphanedUnits(String reference, Sku sku, NodeId node, StockPool pool, long reserved, long held) {

    /** Where. */
    public Position position() {
        return new Position(sku, node, pool);
    }

    /** Units that are set aside without a holder; negative where some are held without being set aside. */
    public long excess() {
        return reserved - held;
    }
}
