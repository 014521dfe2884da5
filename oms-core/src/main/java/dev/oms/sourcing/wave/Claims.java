package dev.oms.sourcing.wave;

import dev.oms.common.NodeId;
import dev.oms.common.Sku;
import dev.oms.inventory.StockLevel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the orders of a wave have taken of the stock that they share, by position. Not thread-safe. */
public final class Claims {
    private final Map<Position, Long> taken = new HashMap<>();
    private final Set<Position> barred;

    /** One SKU at one node. */
    record Position(Sku sku, NodeId node) {}

    private Claims(Set<Position> barred) {
        this.barred = barred;
    }

    /** Nobody has taken anything. */
    public static Claims none() {
        return new Claims(Set.of());
    }

    /** Nobody has taken anything, but these positions are out of reach. */
    static Claims barring(Set<Position> positions) {
        return new Claims(Set.copyOf(positions));
    }

    /** The levels less what is taken of them. */
    public List<StockLevel> left(List<StockLevel> levels) {
        return taken.isEmpty() && barred.isEmpty()
                ? levels
                : levels.stream().map(this::left).toList();
    }

    /** Units that are taken of a position. */
    public long units(Sku sku, NodeId node) {
        return taken.getOrDefault(new Position(sku, node), 0L);
    }

    /** Units are taken, or given back where they are less than nothing. */
    public void take(Sku sku, NodeId node, long units) {
        taken.merge(new Position(sku, node), units, Long::sum);
    }

    void take(Map<Position, Long> positions) {
        positions.forEach((position, units) -> taken.merge(position, units, Long::sum));
    }

    void giveBack(Map<Position, Long> positions) {
        positions.forEach((position, units) -> taken.merge(position, -units, Long::sum));
    }

    private StockLevel left(StockLevel level) {
        Position position = new Position(level.sku(), level.node());
        long most = Math.max(0, level.available());
        // Claims of an earlier moment may be more than there is now.
        long units = barred.contains(position) ? most : Math.min(most, taken.getOrDefault(position, 0L));
        return units == 0
                ? level
                : new StockLevel(
                        level.sku(), level.node(), level.onHand(), level.reserved() + units, level.quarantined());
    }
}
