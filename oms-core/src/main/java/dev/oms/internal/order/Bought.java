package dev.oms.internal.order;

import dev.oms.common.Sku;
import dev.oms.order.Order;
import dev.oms.order.OrderLine;
import dev.oms.order.OrderedAs;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a customer has in orders that stand: units that were not cancelled, whether or not they came back.
 *
 * @param offerings units of them by id
 */
record Bought(Map<Sku, Long> units, Map<String, Long> offerings) {
    static final Bought NOTHING = new Bought(Map.of(), Map.of());

    Bought {
        units = Map.copyOf(units);
        offerings = Map.copyOf(offerings);
    }

    static Bought in(List<Order> orders) {
        Map<Sku, Long> units = new HashMap<>();
        Map<String, Long> offerings = new HashMap<>();
        for (Order order : orders) {
            order.lines()
                    .forEach(line ->
                            units.merge(line.sku(), (long) line.quantities().live(), Long::sum));
            order.lines()
                    .forEach(line -> line.chosen()
                            .filter(chosen -> !chosen.selection().isEmpty())
                            .ifPresent(chosen -> count(chosen, items(chosen.item(), order), offerings)));
        }
        return new Bought(units, offerings);
    }

    long of(Sku sku) {
        return units.getOrDefault(sku, 0L);
    }

    long of(String offering) {
        return offerings.getOrDefault(offering, 0L);
    }

    private static void count(OrderedAs.Chosen first, long items, Map<String, Long> offerings) {
        offerings.merge(first.offering(), items, Long::sum);
        Map<String, Integer> options = first.selection().get(0).options();
        for (String path : options.keySet()) {
            long inEach = 1;
            for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
                inEach *= options.getOrDefault(path.substring(0, end), 0);
            }
            inEach *= options.getOrDefault(path, 0);
            offerings.merge(path.substring(path.lastIndexOf('/') + 1), items * inEach, Long::sum);
        }
    }

    /** How many of an item are left: as many as of the part of which most is. */
    private static long items(int item, Order order) {
        Map<String, Long> live = new HashMap<>();
        long most = 0;
        for (OrderLine line : order.lines()) {
            OrderedAs.Chosen part =
                    line.chosen().filter(chosen -> chosen.item() == item).orElse(null);
            if (part != null) {
                long units = live.merge(
                        part.path() + ":" + line.sku(), (long) line.quantities().live(), Long::sum);
                most = Math.max(most, (units + part.each() - 1) / part.each());
            }
        }
        return most;
    }
}
