package dev.oms.examples.replay;

import dev.oms.Oms;
import dev.oms.command.Outcome;
import dev.oms.common.OrderId;
import dev.oms.common.ReturnId;
import dev.oms.order.CancelOrder;
import dev.oms.order.LineUnits;
import dev.oms.order.PlaceOrder;
import dev.oms.returns.RequestReturn;
import dev.oms.testkit.ManualClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The shop whose sales are replayed, run with the library. In the morning goods arrive and those who waited are served;
 * through the day customers buy and give back; in the evening payments are worked off and the warehouse ships.
 */
final class Shop {
    static final String CURRENCY = "GBP";

    private static final int MORNING = 5;
    private static final int EVENING = 23;

    private final Oms oms;
    private final Desk desk;
    private final Network network;
    private final ShopFigures figures = new ShopFigures();
    private final OpenOrders openOrders = new OpenOrders();
    private final EventFeed feed;
    private final Warehouse warehouse;
    private LocalDate today = LocalDate.MIN;

    Shop(Oms oms, ManualClock clock, ScopedIds ids, Crew crew) {
        this.oms = oms;
        this.desk = new Desk(oms, clock, ids, crew);
        this.network = new Network(desk);
        this.feed = new EventFeed(oms, figures, openOrders);
        this.warehouse = new Warehouse(desk, crew, feed);
    }

    /** What is to be kept of a shop between two days. */
    record State(
            long position,
            Map<ShopFigures.Figure, Long> figures,
            Map<String, OpenOrders.Open> openOrders,
            Warehouse.Plans plans) {}

    ShopFigures figures() {
        return figures;
    }

    /** Nothing is left that will happen by itself. */
    boolean isIdle() {
        return warehouse.isIdle();
    }

    /** For the first time, with everything that will ever be sold. */
    void open(Map<String, String> products, LocalDate day) {
        desk.timeIs(Days.at(day, 0));
        network.open(products);
    }

    /** @param delivery units by item that arrive today */
    void beginDay(LocalDate day, Map<String, Long> delivery) {
        today = day;
        desk.timeIs(Days.at(day, MORNING));
        network.replenish(day, delivery);
        workOff();
    }

    void endDay() {
        desk.timeIs(Days.at(today, EVENING));
        workOff();
        if (Days.isWorkingDay(today)) {
            warehouse.work(today);
        }
        feed.takeFilled().forEach(order -> warehouse.allocated(order, today));
    }

    void timeIs(Instant moment) {
        desk.timeIs(moment);
    }

    /** Places the order of an invoice; answers why not, if it was refused. */
    Optional<String> buy(List<Row> invoice) {
        Row first = invoice.get(0);
        List<PlaceOrder.Line> lines = invoice.stream()
                .map(row -> new PlaceOrder.Line(
                        row.code(), row.quantity(), row.price().toPlainString(), ""))
                .toList();
        PlaceOrder order = PlaceOrder.of("web")
                .reference(first.invoice())
                .customer(first.customer())
                .currency(CURRENCY)
                .shipTo(Countries.addressIn(first.country()))
                .payBy("on-file")
                .lines(lines);
        Outcome<OrderId> outcome = desk.place(order, first.invoice());
        if (!outcome.isDone()) {
            return Optional.of(outcome.reasons().get(0).toString());
        }
        openOrders.placed(
                first.invoice(), invoice.stream().mapToInt(Row::quantity).toArray());
        warehouse.allocated(first.invoice(), today);
        return Optional.empty();
    }

    /** Takes units back that were bought: what has not shipped is cancelled, the rest is returned. */
    void takeBack(Row row, List<Purchases.Match> matches) {
        Map<String, List<Purchases.Match>> byOrder = matches.stream()
                .collect(Collectors.groupingBy(Purchases.Match::order, TreeMap::new, Collectors.toList()));
        byOrder.forEach((order, units) -> takeBack(row, order, units));
    }

    private void takeBack(Row row, String order, List<Purchases.Match> matches) {
        List<LineUnits> cancel = new ArrayList<>();
        List<LineUnits> back = new ArrayList<>();
        for (Purchases.Match each : matches) {
            int unshipped = Math.min(each.units(), openOrders.left(order, each.line()));
            int shipped = Math.min(each.units() - unshipped, returnable(row, order, each.line()));
            addTo(cancel, each.line(), unshipped);
            addTo(back, each.line(), shipped);
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

    /** Charges are no longer owed once all goods of their order were cancelled; then there is nothing to pay back. */
    private int returnable(Row row, String order, int line) {
        if (Row.isGoods(row.code())) {
            return Integer.MAX_VALUE;
        }
        return oms.orders()
                .find(new OrderId(order))
                .flatMap(view -> view.order().line(line))
                .map(charge -> charge.quantities().returnable())
                .orElse(0);
    }

    private static void addTo(List<LineUnits> list, int line, int units) {
        if (units > 0) {
            list.add(new LineUnits(line, units));
        }
    }

    /** To be kept, and given to {@link #restore}; only between two days. */
    State snapshot() {
        return new State(feed.position(), figures.snapshot(), openOrders.snapshot(), warehouse.snapshot());
    }

    void restore(State kept, LocalDate day) {
        today = day;
        desk.timeIs(Days.at(day, EVENING));
        feed.restore(kept.position());
        figures.restore(kept.figures());
        openOrders.restore(kept.openOrders());
        warehouse.restore(kept.plans());
    }

    private void workOff() {
        desk.workOff();
        feed.catchUp(desk.endStep());
    }
}
