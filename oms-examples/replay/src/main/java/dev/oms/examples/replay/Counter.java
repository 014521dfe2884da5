package dev.oms.examples.replay;

import dev.oms.Oms;
import dev.oms.command.Outcome;
import dev.oms.common.OrderId;
import dev.oms.common.ReturnId;
import dev.oms.order.CancelOrder;
import dev.oms.order.LineUnits;
import dev.oms.order.PlaceOrder;
import dev.oms.returns.RequestReturn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Where customers buy and give back: turns rows into orders, cancellations and returns. */
final class Counter {
    private final Oms oms;
    private final Desk desk;
    private final MonthlyPrices prices;
    private final EventFeed feed;
    private final OpenOrders openOrders;
    private final Warehouse warehouse;

    /** @param prices that lists have */
    Counter(Oms oms, Desk desk, MonthlyPrices prices, EventFeed feed, OpenOrders openOrders, Warehouse warehouse) {
        this.oms = oms;
        this.desk = desk;
        this.prices = prices;
        this.feed = feed;
        this.openOrders = openOrders;
        this.warehouse = warehouse;
    }

    /** Places the order of an invoice; answers why not, if it was refused. */
    Optional<String> buy(List<Row> invoice, LocalDate today) {
        String number = invoice.get(0).invoice();
        Outcome<OrderId> outcome = desk.place(order(invoice), number);
        if (!outcome.isDone()) {
            return Optional.of(outcome.reasons().get(0).toString());
        }
        openOrders.placed(number, invoice.stream().mapToInt(Row::quantity).toArray());
        warehouse.allocated(number, today);
        return Optional.empty();
    }

    /** Takes units back that were bought: what has not shipped is cancelled, the rest is returned. */
    void takeBack(Row row, List<Purchases.Match> matches, LocalDate today) {
        Map<String, List<Purchases.Match>> byOrder = matches.stream()
                .collect(Collectors.groupingBy(Purchases.Match::order, TreeMap::new, Collectors.toList()));
        byOrder.forEach((order, units) -> takeBack(row, order, units, today));
    }

    private void takeBack(Row row, String order, List<Purchases.Match> matches, LocalDate today) {
        List<LineUnits> cancel = new ArrayList<>();
        List<LineUnits> back = new ArrayList<>();
        for (Purchases.Match each : matches) {
            int unshipped = Math.min(each.units(), openOrders.left(order, each.line()));
            addTo(cancel, each.line(), unshipped);
            addTo(back, each.line(), returnable(row, order, each.line(), each.units() - unshipped));
        }
        String suffix = row.invoice() + "-" + row.number() + "-" + order;
        if (!cancel.isEmpty()) {
            desk.give(new CancelOrder(order, cancel, row.invoice()), "cancel-" + suffix);
            feed.catchUpWith("cancel-" + suffix);
        }
        if (!back.isEmpty()) {
            ReturnId agreed = desk.give(new RequestReturn(order, back, row.invoice()), "return-" + suffix);
            if (Row.isGoods(row.code())) {
                warehouse.expect(agreed.value(), today);
            }
        }
    }

    private PlaceOrder order(List<Row> invoice) {
        Row first = invoice.get(0);
        return PlaceOrder.of("web")
                .reference(first.invoice())
                .customer(first.customer())
                .currency(Shop.CURRENCY)
                .shipTo(Countries.addressIn(first.country()))
                .payBy("on-file")
                .lines(invoice.stream().map(row -> line(row, desk.now())).toList());
    }

    /** Leaves the price to the lists, unless another was agreed. */
    private PlaceOrder.Line line(Row row, Instant now) {
        boolean usual = prices.price(row.customer(), row.code(), now)
                .filter(price -> price.compareTo(row.price()) == 0)
                .isPresent();
        String agreed = usual ? "" : row.price().toPlainString();
        return new PlaceOrder.Line(row.code(), row.quantity(), agreed, "");
    }

    /** Charges are owed no more once all goods of their order were cancelled; then there is nothing to pay back. */
    private int returnable(Row row, String order, int line, int units) {
        if (units == 0 || Row.isGoods(row.code())) {
            return units;
        }
        int charged = oms.orders()
                .find(new OrderId(order))
                .flatMap(view -> view.order().line(line))
                .map(charge -> charge.quantities().returnable())
                .orElse(0);
        return Math.min(units, charged);
    }

    private static void addTo(List<LineUnits> list, int line, int units) {
        if (units > 0) {
            list.add(new LineUnits(line, units));
        }
    }
}
