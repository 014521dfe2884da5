package dev.oms.examples.replay;

import dev.oms.Oms;
import dev.oms.testkit.ManualClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The shop whose sales are replayed, run with the library. In the morning goods arrive and those who waited are served;
 * through the day customers buy and give back; in the evening payments are worked off and the warehouse ships.
 */
final class Shop {
    static final String CURRENCY = "GBP";

    private static final int MORNING = 5;
    private static final int EVENING = 23;

    private final Desk desk;
    private final Network network;
    private final ShopFigures figures = new ShopFigures();
    private final OpenOrders openOrders = new OpenOrders();
    private final EventFeed feed;
    private final Warehouse warehouse;
    private final Counter counter;
    private LocalDate today = LocalDate.MIN;

    /** @param prices that it usually asks */
    Shop(Oms oms, ManualClock clock, ScopedIds ids, Crew crew, MonthlyPrices prices) {
        this.desk = new Desk(oms, clock, ids, crew);
        this.network = new Network(desk);
        this.feed = new EventFeed(oms, figures, openOrders);
        this.warehouse = new Warehouse(desk, crew, feed);
        this.counter = new Counter(oms, desk, prices, feed, openOrders, warehouse);
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
        return counter.buy(invoice, today);
    }

    /** Takes units back that were bought. */
    void takeBack(Row row, List<Purchases.Match> matches) {
        counter.takeBack(row, matches, today);
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
