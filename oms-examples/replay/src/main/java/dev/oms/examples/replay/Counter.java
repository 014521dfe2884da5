package dev.oms.examples.replay;

import dev.oms.command.Outcome;
import dev.oms.common.OrderId;
import dev.oms.common.ReturnId;
import dev.oms.order.CancelOrder;
import dev.oms.order.LineUnits;
import dev.oms.order.PlaceOrder;
import dev.oms.returns.RequestReturn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Where customers buy and give back: turns rows of the file into orders, cancellations and returns. */
final class Counter {
    private final Desk desk;
    private final EventFeed feed;
    private final Warehouse warehouse;
    private final Network network;
    private final Purchases purchases = new Purchases();
    private final Figures figures;
    private final Rejects rejects;

    Counter(Desk desk, EventFeed feed, Warehouse warehouse, Network network, Figures figures, Rejects rejects) {
        this.desk = desk;
        this.feed = feed;
        this.warehouse = warehouse;
        this.network = network;
        this.figures = figures;
        this.rejects = rejects;
    }

    /** Places the order of an invoice. */
    void buy(List<Row> rows, LocalDate today) {
        Row first = rows.get(0);
        List<PlaceOrder.Line> lines = rows.stream()
                .map(row -> new PlaceOrder.Line(
                        row.code(), row.quantity(), row.price().toPlainString(), ""))
                .toList();
        PlaceOrder order = PlaceOrder.of("web")
                .reference(first.invoice())
                .customer(first.customer())
                .currency(Replay.CURRENCY)
                .shipTo(Countries.addressIn(first.country()))
                .payBy("on-file")
                .lines(lines);
        Outcome<OrderId> outcome = desk.give(order, "place-" + first.invoice(), first.invoice());
        if (!outcome.isDone()) {
            rows.forEach(row -> rejects.reject(
                    row.number(),
                    Rejection.ORDER_REFUSED,
                    outcome.reasons().get(0).toString()));
            return;
        }
        feed.catchUp(desk.now());
        rows.forEach(figures::sold);
        rows.forEach(row -> network.ordered(row.code(), row.quantity()));
        String id = outcome.orThrow().value();
        purchases.bought(first.customer(), feed.order(id));
        warehouse.allocated(id, today);
    }

    /** Takes goods back, or the money for charges: cancels what has not shipped, has the rest returned. */
    void takeBack(Row row, LocalDate today) {
        feed.catchUp(desk.now());
        int wanted = -row.quantity();
        List<Purchases.Match> matches = purchases.takeBack(row.customer(), row.code(), wanted);
        int matched = matches.stream().mapToInt(Purchases.Match::units).sum();
        figures.takenBack(wanted, matched);
        if (matched == 0) {
            rejects.reject(
                    row.number(),
                    Rejection.TAKE_BACK_UNMATCHED,
                    row.customer() + " has no " + row.code() + " left to give back");
            return;
        }
        Map<Tracked, List<Purchases.Match>> byOrder = matches.stream()
                .collect(Collectors.groupingBy(Purchases.Match::order, LinkedHashMap::new, Collectors.toList()));
        byOrder.forEach((order, units) -> takeBack(row, order, units, today));
    }

    private void takeBack(Row row, Tracked order, List<Purchases.Match> matches, LocalDate today) {
        Map<Integer, Integer> cancel = new TreeMap<>();
        Map<Integer, Integer> back = new TreeMap<>();
        for (Purchases.Match each : matches) {
            int unshipped = Math.min(each.units(), order.cancellable(each.line()));
            if (unshipped > 0) {
                cancel.merge(each.line(), unshipped, Integer::sum);
                order.cancel(each.line(), unshipped);
            }
            if (each.units() > unshipped) {
                back.merge(each.line(), each.units() - unshipped, Integer::sum);
                order.expectBack(each.line(), each.units() - unshipped);
            }
        }
        String id = order.id().value();
        if (!cancel.isEmpty()) {
            desk.mustGive(new CancelOrder(id, units(cancel), row.invoice()), "cancel-" + row.number() + "-" + id);
        }
        if (!back.isEmpty()) {
            ReturnId agreed = desk.mustGive(
                    new RequestReturn(id, units(back), row.invoice()), "return-" + row.number() + "-" + id);
            if (Row.isGoods(row.code())) {
                warehouse.expect(agreed, today);
            }
        }
    }

    private static List<LineUnits> units(Map<Integer, Integer> byLine) {
        List<LineUnits> units = new ArrayList<>();
        byLine.forEach((line, count) -> units.add(new LineUnits(line, count)));
        return units;
    }
}
