package dev.oms.internal.file;

import dev.oms.common.Position;
import dev.oms.common.StockPool;
import dev.oms.internal.engine.Draft;
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
    List<PoolUnits> draw(List<StockLevel> pools, int units, Draft draft) {
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
            int some = last ? left : (int) Math.min(left, free(each, draft));
            if (some > 0) {
                drawn.add(new PoolUnits(each.pool(), some));
                taken.merge(each.position(), (long) some, Long::sum);
                left -= some;
            }
        }
        return drawn;
    }

    /** What was drawn here may stand in the draft by now, beside what was drawn for others of the same commit. */
    private long free(StockLevel level, Draft draft) {
        long gone = Math.max(taken.getOrDefault(level.position(), 0L), draft.reserved(level.position()));
        return Math.max(0, level.available() - gone);
    }
}
