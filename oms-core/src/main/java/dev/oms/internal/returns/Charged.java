package dev.oms.internal.returns;

import dev.oms.common.Money;
import dev.oms.fulfillment.Shipment;
import dev.oms.internal.file.OrderFile;
import dev.oms.order.KitPart;
import dev.oms.order.LineUnits;
import dev.oms.order.Order;
import dev.oms.order.OrderLine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What units that come back were charged with: goods with their shipments, a bundle with the shipment that completed it,
 * charges with the order. Shipments and returns both take shares of a line's price from the front, so the share that comes
 * back next was charged with the first shipment whose share has not come back yet.
 */
final class Charged {
    private final OrderFile file;
    private final List<Shipment> shipments;
    private final Map<String, Money> amounts = new LinkedHashMap<>();

    private Charged(OrderFile file) {
        this.file = file;
        this.shipments = file.shipments();
    }

    /** The price of these units by id of the shipment or order; the units that came back before have had their shares. */
    static Map<String, Money> with(OrderFile file, List<LineUnits> units) {
        Charged charged = new Charged(file);
        Order then = file.order().takeBack(units);
        TreeSet<Integer> bundles = new TreeSet<>();
        for (LineUnits each : units) {
            OrderLine line = line(file.order(), each.line());
            charged.add(line, line(then, each.line()));
            line.part().stream().map(KitPart::line).forEach(bundles::add);
        }
        bundles.forEach(bundle -> charged.add(line(file.order(), bundle), line(then, bundle)));
        return charged.amounts;
    }

    private void add(OrderLine before, OrderLine then) {
        int from = before.quantities().returned();
        int to = then.quantities().returned();
        if (before.isCharge()) {
            add(file.order().id().value(), before.priceOf(from, to - from));
            return;
        }
        List<OrderLine> goods = before.isBundle() ? file.order().components(before.number()) : List.of(before);
        int[] left = new int[goods.size()];
        int shippedBefore = 0;
        for (Shipment shipment : shipments) {
            int first = Math.max(from, shippedBefore);
            shippedBefore = shippedWith(shipment, goods, left);
            int last = Math.min(to, shippedBefore);
            if (first < last) {
                add(shipment.id().value(), before.priceOf(first, last - first));
            }
        }
    }

    /** Adds a shipment to what has left of some goods; answers how many units, or bundles of all of them, that makes. */
    private static int shippedWith(Shipment shipment, List<OrderLine> goods, int[] left) {
        int units = Integer.MAX_VALUE;
        for (int i = 0; i < left.length; i++) {
            OrderLine line = goods.get(i);
            left[i] += shipment.charged(line.number());
            units = Math.min(units, left[i] / line.unitsInEach());
        }
        return units;
    }

    private static OrderLine line(Order order, int number) {
        return order.line(number).orElseThrow();
    }

    private void add(String charge, Money amount) {
        amounts.merge(charge, amount, Money::plus);
    }
}
