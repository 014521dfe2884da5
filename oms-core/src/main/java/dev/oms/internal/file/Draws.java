package dev.oms.internal.file;

import dev.oms.common.Position;
import dev.oms.common.StockPool;
import dev.oms.inventory.StockLevel;
import dev.oms.order.PoolUnits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** From which pools of a node units are taken, each from what those before it in the same decision have left. */
final class Draws {
    private final Map<Position, Long> taken = new HashMap<>();

    /**
     * Takes units at a node.
     *
     * @param pools that may be sold there, those to be used first in front
     */
    List<PoolUnits> draw(List<StockLevel> pools, int units) {
        if (pools.size() < 2) {
            StockPool only = pools.isEmpty() ? StockPool.USUAL : pools.get(0).pool();
            return List.of(new PoolUnits(only, units));
        }
        List<PoolUnits> drawn = new ArrayList<>();
        int left = units;
        for (int i = 0; i < pools.size(); i++) {
            StockLevel each = pools.get(i);
            boolean last = i == pools.size() - 1;
            // What is beyond all of them is left to the store, which knows best what there is.
            int some = last ? left : (int) Math.min(left, free(each));
            if (some > 0) {
                drawn.add(new PoolUnits(each.pool(), some));
                taken.merge(each.position(), (long) some, Long::sum);
                left -= some;
            }
        }
        return drawn;
    }

    private long free(StockLevel level) {
        return Math.max(0, level.available() - taken.getOrDefault(level.position(), 0L));
    }
}
