package dev.oms.testkit.simulation;

import dev.oms.common.OrderId;
import dev.oms.common.ReturnId;
import dev.oms.common.ShipmentId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What people outside know: orders that customers were promised, goods that warehouses handed over and got, money owed for them. */
final class OutsideLedger {
    /** What is sold, at which price in cents. */
    static final Map<String, Long> PRICES = new TreeMap<>(Map.of("CUP", 735L, "MUG", 1000L, "TEA", 490L));

    private final Set<OrderId> promised = new LinkedHashSet<>();
    private final List<OrderId> inOrder = new ArrayList<>();
    private final Set<ShipmentId> handedOver = new LinkedHashSet<>();
    private final Set<ReturnId> takenBack = new LinkedHashSet<>();
    private final Map<OrderId, Long> owed = new HashMap<>();
    private final Map<String, Long> onHand = new TreeMap<>();

    void promise(OrderId order) {
        if (promised.add(order)) {
            inOrder.add(order);
        }
    }

    /** Every order, in the order of their acknowledgement. */
    List<OrderId> promised() {
        return inOrder;
    }

    /** Goods that came in, or (negative) were not found. */
    void count(String sku, long units) {
        onHand.merge(sku, units, Long::sum);
    }

    void handOver(ShipmentId shipment, Map<String, Long> units) {
        if (handedOver.add(shipment)) {
            units.forEach((sku, number) -> move(shipment.order(), sku, number));
        }
    }

    void takeBack(ReturnId back, Map<String, Long> units) {
        if (takenBack.add(back)) {
            units.forEach((sku, number) -> move(back.order(), sku, -number));
        }
    }

    long onHand(String sku) {
        return onHand.getOrDefault(sku, 0L);
    }

    /** Cents that the customer owes for what is with them. */
    long owed(OrderId order) {
        return owed.getOrDefault(order, 0L);
    }

    /** How many shipments of an order left. */
    long shipments(OrderId order) {
        return handedOver.stream().filter(each -> each.order().equals(order)).count();
    }

    private void move(OrderId order, String sku, long units) {
        count(sku, -units);
        owed.merge(order, units * PRICES.get(sku), Long::sum);
    }
}
