package dev.oms.sourcing.wave;

import dev.oms.common.NodeId;
import dev.oms.common.Sku;
import dev.oms.inventory.StockLevel;
import dev.oms.sourcing.Room;
import dev.oms.sourcing.wave.WaveRound.Goods;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the orders of a wave have taken of the stock that they share, by position. Not thread-safe. */
public final class Claims {
    private final Map<Position, Long> taken = new HashMap<>();
    private final Map<NodeId, Long> units = new HashMap<>();
    private final Map<NodeId, Long> orders = new HashMap<>();
    private final Set<Position> barred;
    private final List<Map<Position, Long>> most;

    /** One SKU at one node. */
    record Position(Sku sku, NodeId node) {}

    private Claims(Set<Position> barred, List<Map<Position, Long>> most) {
        this.barred = barred;
        this.most = most;
    }

    /** Nobody has taken anything. */
    public static Claims none() {
        return new Claims(Set.of(), List.of());
    }

    /** Nobody has taken anything, but these positions are out of reach. */
    static Claims barring(Set<Position> positions) {
        return new Claims(Set.copyOf(positions), List.of());
    }

    /** The same, and nothing but these goods is in reach. */
    public Claims only(Collection<Goods> goods) {
        Map<Position, Long> reach = new HashMap<>();
        goods.forEach(each -> reach.merge(new Position(each.sku(), each.node()), (long) each.units(), Long::sum));
        Claims only = new Claims(barred, List.of(reach));
        only.taken.putAll(taken);
        only.units.putAll(units);
        only.orders.putAll(orders);
        return only;
    }

    /** The levels less what is taken of them. */
    public List<StockLevel> left(List<StockLevel> levels) {
        return taken.isEmpty() && barred.isEmpty() && most.isEmpty()
                ? levels
                : levels.stream().map(this::left).toList();
    }

    /** What nodes can still take on, less what those who have taken something there need of it. */
    public Map<NodeId, Room> left(Map<NodeId, Room> rooms) {
        Map<NodeId, Room> left = new HashMap<>();
        rooms.forEach(
                (node, room) -> left.put(node, room.less(orders.getOrDefault(node, 0L), units.getOrDefault(node, 0L))));
        return left;
    }

    /** Units that are taken of a position. */
    public long units(Sku sku, NodeId node) {
        return taken.getOrDefault(new Position(sku, node), 0L);
    }

    /** An order takes goods. */
    public void take(Collection<Goods> goods) {
        count(goods, 1);
    }

    /** An order gives back what it has taken. */
    public void giveBack(Collection<Goods> goods) {
        count(goods, -1);
    }

    /** What one order has taken: it counts once at each node that has work with it. */
    private void count(Collection<Goods> goods, int sign) {
        Set<NodeId> nodes = new HashSet<>();
        for (Goods each : goods) {
            long some = (long) sign * each.units();
            taken.merge(new Position(each.sku(), each.node()), some, Long::sum);
            if (!each.sent()) {
                units.merge(each.node(), some, Long::sum);
                nodes.add(each.node());
            }
        }
        nodes.forEach(node -> orders.merge(node, (long) sign, Long::sum));
    }

    private StockLevel left(StockLevel level) {
        Position position = new Position(level.sku(), level.node());
        long there = Math.max(0, level.available());
        // Claims of an earlier moment may be more than there is now.
        long units = barred.contains(position) ? there : Math.min(there, taken.getOrDefault(position, 0L));
        for (Map<Position, Long> reach : most) {
            units = Math.max(units, there - reach.getOrDefault(position, 0L));
        }
        return units == 0
                ? level
                : new StockLevel(
                        level.sku(), level.node(), level.onHand(), level.reserved() + units, level.quarantined());
    }
}
