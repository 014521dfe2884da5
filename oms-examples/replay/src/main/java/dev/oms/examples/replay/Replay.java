package dev.oms.examples.replay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;

/**
 * A shop's days, one after the other. In the morning goods arrive and those who waited are served; through the day rows of
 * the file are played at their time; in the evening the warehouse works. Everything follows from the file, so a replay that
 * was stopped or killed is continued by starting it again: what was done before is answered from the store.
 */
final class Replay implements SalesFile.Visitor {
    static final String CURRENCY = "GBP";
    private static final int MORNING = 5;
    private static final int EVENING = 23;
    private static final int LAST_DAYS = 120;

    private final Desk desk;
    private final Survey survey;
    private final Network network;
    private final EventFeed feed;
    private final Warehouse warehouse;
    private final Counter counter;
    private final Rejects rejects;
    private LongConsumer progress = row -> {};
    private final BooleanSupplier stopped;
    private final Map<String, List<Row>> openInvoices = new HashMap<>();
    private LocalDate today = LocalDate.MIN;
    private long rows;

    Replay(Desk desk, Crew crew, Survey survey, Figures figures, Rejects rejects, BooleanSupplier stopped) {
        this.desk = desk;
        this.survey = survey;
        this.rejects = rejects;
        this.stopped = stopped;
        this.network = new Network(desk.oms());
        this.feed = new EventFeed(desk.oms(), figures);
        this.warehouse = new Warehouse(desk, crew, feed);
        this.counter = new Counter(desk, feed, warehouse, network, figures, rejects);
    }

    /**
     * Plays the file to its end, and then on until everything that can be has been shipped; false if it was stopped.
     *
     * @param rowsSoFar is told after each row
     */
    boolean run(SalesFile file, LongConsumer rowsSoFar) {
        progress = rowsSoFar;
        network.open(survey.products());
        try {
            file.read(this, stopped);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (int day = 0; day < LAST_DAYS && isBusy() && !stopped.getAsBoolean(); day++) {
            goTo(today.plusDays(1));
        }
        if (!stopped.getAsBoolean() && !today.equals(LocalDate.MIN)) {
            endDay();
        }
        return !stopped.getAsBoolean();
    }

    long rowsRead() {
        return rows;
    }

    @Override
    public void row(Row row) {
        goTo(row.at().toLocalDate());
        desk.timeIs(row.at().toInstant(ZoneOffset.UTC));
        rows++;
        Classifier.rejection(row)
                .ifPresentOrElse(reason -> rejects.reject(row.number(), reason, row.invoice()), () -> play(row));
        progress.accept(rows);
    }

    @Override
    public void malformed(long number, String problem) {
        rows++;
        rejects.reject(number, Rejection.MALFORMED, problem);
    }

    private void play(Row row) {
        if (row.isTakeBack()) {
            counter.takeBack(row, today);
            return;
        }
        List<Row> invoice = openInvoices.computeIfAbsent(row.invoice(), number -> new ArrayList<>());
        invoice.add(row);
        if (invoice.size() == survey.saleRows(row.invoice())) {
            openInvoices.remove(row.invoice());
            counter.buy(invoice, today);
        }
    }

    private void goTo(LocalDate day) {
        while (today.isBefore(day) && !stopped.getAsBoolean()) {
            if (today.equals(LocalDate.MIN)) {
                today = day;
            } else {
                endDay();
                today = today.plusDays(1);
            }
            beginDay();
        }
    }

    private void beginDay() {
        desk.timeIs(Days.at(today, MORNING));
        if (today.getDayOfWeek() == DayOfWeek.MONDAY) {
            network.replenish(today);
        }
        desk.workOff();
    }

    private void endDay() {
        desk.timeIs(Days.at(today, EVENING));
        desk.workOff();
        if (Days.isWorkingDay(today)) {
            warehouse.work(today);
        }
        feed.catchUp(desk.now());
        feed.takeFilled().forEach(order -> warehouse.allocated(order, today));
    }

    private boolean isBusy() {
        return !warehouse.isIdle() || network.isWaitingForDelivery();
    }
}
