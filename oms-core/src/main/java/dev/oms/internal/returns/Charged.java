package dev.oms.internal.returns;

import dev.oms.common.Money;
import dev.oms.fulfillment.Shipment;
import dev.oms.internal.file.OrderFile;
import dev.oms.order.LineUnits;
import dev.oms.order.OrderLine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What units that come back were charged with: goods with their shipments, charges with the order. Shipments and returns
 * both take shares of a line's price from the front, so the share that comes back next was charged with the first shipment
 * whose share has not come back yet.
 */
final class Charged {
    private Charged() {}

    /** The price of these units by id of the shipment or order; the units that came back before have had their shares. */
    static Map<String, Money> with(OrderFile file, List<LineUnits> units) {
        Map<String, Money> amounts = new LinkedHashMap<>();
        for (LineUnits each : units) {
            OrderLine line = file.order().line(each.line()).orElseThrow();
            if (line.needsStock()) {
                addGoods(amounts, file, line, each.units());
            } else {
                String order = file.order().id().value();
                add(amounts, order, line.price().totalOf(line.quantities().returned(), each.units()));
            }
        }
        return amounts;
    }

    private static void addGoods(Map<String, Money> amounts, OrderFile file, OrderLine line, int units) {
        int from = line.quantities().returned();
        int to = from + units;
        int shippedBefore = 0;
        for (Shipment shipment : file.shipments()) {
            int first = Math.max(from, shippedBefore);
            shippedBefore += shipment.charged(line.number());
            int last = Math.min(to, shippedBefore);
            if (first < last) {
                add(amounts, shipment.id().value(), line.price().totalOf(first, last - first));
            }
        }
    }

    private static void add(Map<String, Money> amounts, String charge, Money amount) {
        amounts.merge(charge, amount, Money::plus);
    }
}
