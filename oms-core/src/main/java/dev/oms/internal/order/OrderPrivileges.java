package dev.oms.internal.order;

import dev.oms.catalog.Product;
import dev.oms.internal.engine.Privilege;
import dev.oms.internal.engine.Settings;
import dev.oms.order.CancelOrder;
import dev.oms.order.ChangeOrder;
import dev.oms.order.ChangeOrder.NewQuantity;
import dev.oms.order.LineUnits;
import dev.oms.order.Order;
import dev.oms.order.OrderLine;
import dev.oms.order.PlaceOrder;
import dev.oms.port.Facts;
import dev.oms.port.Right;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What commands about orders want that is more than buying at list price by the configured means of payment. */
final class OrderPrivileges {
    private OrderPrivileges() {}

    static List<Privilege> of(PlaceOrder command, Settings settings) {
        List<Privilege> wanted = new ArrayList<>(ofLines(command.lines(), "lines"));
        if (Amounts.of(command.orderDiscount()).signum() > 0) {
            wanted.add(new Privilege(Right.GIVE_DISCOUNT, "orderDiscount", "give a discount"));
        }
        if (!command.pricing().contract().isEmpty()) {
            wanted.add(new Privilege(Right.NAME_PRICE, "pricing.contract", "buy under a contract"));
        }
        if (!command.pricing().taxNumber().isEmpty()) {
            wanted.add(new Privilege(Right.EXCLUDE_TAX, "pricing.taxNumber", "be taxed as a business"));
        }
        if (!command.taxIncluded()) {
            wanted.add(new Privilege(Right.EXCLUDE_TAX, "taxIncluded", "take prices for prices without tax"));
        }
        if (command.priority() != PlaceOrder.USUAL_PRIORITY) {
            wanted.add(new Privilege(Right.SET_PRIORITY, "priority", "set a priority"));
        }
        if (!command.reservation().isEmpty()) {
            wanted.add(new Privilege(Right.USE_RESERVATION, "reservation", "use a reservation"));
        }
        if (command.paymentMethod().isEmpty() && settings.gateway()) {
            wanted.add(new Privilege(Right.SELL_ON_ACCOUNT, "paymentMethod", "order on account"));
        }
        return wanted;
    }

    static List<Privilege> of(ChangeOrder command, Order order, Facts facts, Settings settings) {
        List<Privilege> wanted = new ArrayList<>(ofLines(command.additions(), "additions"));
        if (!command.additions().isEmpty() && onAccount(order, settings)) {
            wanted.add(new Privilege(Right.SELL_ON_ACCOUNT, "additions", "order more on account"));
        }
        if (!command.repricing().keeps()) {
            wanted.add(new Privilege(Right.NAME_PRICE, "repricing", "have prices found anew"));
        }
        List<LineUnits> fewer = new ArrayList<>();
        Map<Integer, String> paths = new HashMap<>();
        for (int i = 0; i < command.quantities().size(); i++) {
            NewQuantity each = command.quantities().get(i);
            String at = "quantities[" + i + "].units";
            order.line(each.line()).ifPresent(line -> {
                if (each.units() > line.quantities().live()) {
                    wanted.addAll(ofMore(line, order, facts, settings, at));
                } else {
                    fewer.add(new LineUnits(each.line(), line.quantities().live() - each.units()));
                    paths.put(each.line(), at);
                }
            });
        }
        waivedCharges(order, fewer)
                .forEach(line -> wanted.add(waiving(line, paths.getOrDefault(line.number(), "quantities"))));
        return wanted;
    }

    static List<Privilege> of(CancelOrder command, Order order) {
        Map<Integer, String> paths = new HashMap<>();
        for (int i = 0; i < command.units().size(); i++) {
            paths.put(command.units().get(i).line(), "units[" + i + "].line");
        }
        return waivedCharges(order, command.units()).stream()
                .map(line -> waiving(line, paths.getOrDefault(line.number(), "units")))
                .toList();
    }

    private static List<Privilege> ofLines(List<PlaceOrder.Line> lines, String path) {
        List<Privilege> wanted = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            PlaceOrder.Line line = lines.get(i);
            if (!line.unitPrice().isEmpty()) {
                wanted.add(new Privilege(Right.NAME_PRICE, path + "[" + i + "].unitPrice", "name a price"));
            }
            if (Amounts.of(line.discount()).signum() > 0) {
                wanted.add(new Privilege(Right.GIVE_DISCOUNT, path + "[" + i + "].discount", "give a discount"));
            }
            if (!line.categories().isEmpty() || !line.attributes().isEmpty()) {
                // Whoever says what a line is decides which promotions it gets.
                wanted.add(new Privilege(Right.GIVE_DISCOUNT, path + "[" + i + "]", "say what promotions find it by"));
            }
        }
        return wanted;
    }

    /** More units come at the price agreed for the first ones, which may have been a favour. */
    private static List<Privilege> ofMore(OrderLine line, Order order, Facts facts, Settings settings, String at) {
        List<Privilege> wanted = new ArrayList<>();
        boolean atListPrice = facts.find(Product.key(line.sku()), Product.class)
                .flatMap(found -> found.entity().listPrice(order.currency()))
                .filter(list -> list.compareTo(line.current().unitPrice()) <= 0)
                .isPresent();
        if (!atListPrice) {
            String wish = "have more at %s, which is not the list price; add a line instead"
                    .formatted(line.current().unitPrice().toPlainString());
            wanted.add(new Privilege(Right.NAME_PRICE, at, wish));
        }
        if (onAccount(order, settings)) {
            wanted.add(new Privilege(Right.SELL_ON_ACCOUNT, at, "order more on account"));
        }
        return wanted;
    }

    private static boolean onAccount(Order order, Settings settings) {
        return order.paymentMethod().isEmpty() && settings.gateway();
    }

    private static Privilege waiving(OrderLine line, String at) {
        return new Privilege(Right.WAIVE_CHARGES, at, "cancel " + line.sku() + " while goods stay");
    }

    /** The charges among these units, unless every unit of goods goes with them. */
    private static List<OrderLine> waivedCharges(Order order, List<LineUnits> cancelled) {
        Map<Boolean, Long> units = new HashMap<>();
        List<OrderLine> charges = new ArrayList<>();
        for (LineUnits each : BundleUnits.cancelled(order, cancelled)) {
            Optional<OrderLine> line = order.line(each.line());
            line.ifPresent(l -> units.merge(l.needsStock(), (long) each.units(), Long::sum));
            line.filter(l -> l.isCharge() && each.units() > 0).ifPresent(charges::add);
        }
        long goods = order.lines().stream()
                .filter(OrderLine::needsStock)
                .mapToLong(line -> line.quantities().live())
                .sum();
        return goods > units.getOrDefault(true, 0L) ? charges : List.of();
    }
}
