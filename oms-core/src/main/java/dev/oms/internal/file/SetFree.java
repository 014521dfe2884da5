package dev.oms.internal.file;

import dev.oms.common.Position;
import dev.oms.inventory.HeldUnits;
import dev.oms.order.NodeShare;
import dev.oms.order.Order;
import dev.oms.order.OrderLine;
import dev.oms.order.PoolUnits;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an order has set aside no more since some moment. What its lines say is asked, so that stock moves by what they give
 * up, pool by pool.
 */
public final class SetFree {
    private SetFree() {}

    /** Units that were set aside before and are not now, by line and position. */
    public static List<HeldUnits> between(Order before, Order now) {
        List<HeldUnits> free = new ArrayList<>();
        for (OrderLine line : before.lines()) {
            OrderLine then = now.line(line.number()).orElseThrow();
            if (!then.equals(line)) {
                add(OrderLine.reference(before.id(), line.number()), line, then, free);
            }
        }
        return free;
    }

    private static void add(String reference, OrderLine before, OrderLine now, List<HeldUnits> free) {
        Map<Position, Integer> left = held(before);
        held(now).forEach((position, units) -> left.merge(position, -units, Integer::sum));
        left.forEach((at, units) -> {
            if (units > 0) {
                free.add(new HeldUnits(reference, at.sku(), at.node(), at.pool(), units));
            }
        });
    }

    private static Map<Position, Integer> held(OrderLine line) {
        Map<Position, Integer> held = new TreeMap<>();
        for (NodeShare share : line.shares()) {
            for (PoolUnits each : share.byPool()) {
                held.put(new Position(line.sku(), share.node(), each.pool()), each.units());
            }
        }
        return held;
    }
}
