package dev.oms.examples.replay;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/**
 * Plays a sales file row by row, a day after the other, and then on until everything that can be has been delivered. A
 * replay that is continued reads the rows before its checkpoint again without giving them to the shop; what was done
 * after the checkpoint is done once more, under the same request ids, so that the library only answers it again.
 */
final class Replay implements SalesFile.Visitor {
    private static final LocalDate NEVER = LocalDate.MIN;
    private static final int LAST_DAYS = 365;

    private final Shop shop;
    private final Survey survey;
    private final Rejects rejects;
    private final Optional<Checkpoint> start;
    private final Watch watch;
    private final Invoices invoices;
    private final Purchases purchases = new Purchases();
    private final Demand demand = new Demand();
    private final SalesFigures sales = new SalesFigures();
    private final Map<String, String> refused = new TreeMap<>();
    private LocalDate today = NEVER;
    private boolean dayIsOpen;
    private long rows;

    /**
     * Those who look on.
     *
     * @param stopped asked whether to come to a stop
     * @param progress told the rows that were read
     * @param dayEnded told where the replay stands
     */
    record Watch(BooleanSupplier stopped, LongConsumer progress, Consumer<Checkpoint> dayEnded) {}

    /** @param start where an earlier run had come to */
    Replay(Shop shop, Survey survey, Rejects rejects, Optional<Checkpoint> start, Watch watch) {
        this.shop = shop;
        this.survey = survey;
        this.rejects = rejects;
        this.start = start;
        this.watch = watch;
        this.invoices = new Invoices(survey.saleRows());
    }

    /** Plays the file to its end and on; false if it was stopped before. */
    boolean run(SalesFile file) throws IOException {
        start.ifPresent(this::resume);
        file.read(this, watch.stopped());
        if (!start.map(Checkpoint::finished).orElse(false)) {
            playOn();
        }
        return !isStopped();
    }

    long rowsRead() {
        return rows;
    }

    SalesFigures sales() {
        return sales;
    }

    @Override
    public void row(Row row) {
        if (isNew(row)) {
            goTo(row.at().toLocalDate());
            if (isStopped()) {
                return;
            }
            shop.timeIs(row.at().toInstant(ZoneOffset.UTC));
        }
        rows++;
        Optional<Rejection> rejection = Classifier.rejection(row);
        if (rejection.isPresent()) {
            rejects.reject(row.number(), rejection.get(), row.invoice());
        } else if (row.isTakeBack()) {
            takeBack(row);
        } else {
            invoices.add(row).ifPresent(this::buy);
        }
        watch.progress().accept(rows);
    }

    @Override
    public void malformed(long number, String problem) {
        rows++;
        rejects.reject(number, Rejection.MALFORMED, problem);
    }

    private void buy(List<Row> invoice) {
        Row last = invoice.get(invoice.size() - 1);
        if (isNew(last)) {
            shop.buy(invoice).ifPresent(why -> refused.put(last.invoice(), why));
        }
        String why = refused.get(last.invoice());
        if (why != null) {
            invoice.forEach(row -> rejects.reject(row.number(), Rejection.ORDER_REFUSED, why));
            return;
        }
        sales.sold(invoice);
        purchases.bought(last.customer(), last.invoice(), invoice);
        invoice.stream()
                .filter(row -> Row.isGoods(row.code()))
                .forEach(row -> demand.ordered(last.at().toLocalDate(), row.code(), row.quantity()));
    }

    private void takeBack(Row row) {
        int wanted = -row.quantity();
        List<Purchases.Match> matches = purchases.takeBack(row.customer(), row.code(), wanted);
        sales.takenBack(
                wanted, matches.stream().mapToInt(Purchases.Match::units).sum());
        if (matches.isEmpty()) {
            String why = "customer " + row.customer() + " has no " + row.code() + " left to give back";
            rejects.reject(row.number(), Rejection.TAKE_BACK_UNMATCHED, why);
        } else if (isNew(row)) {
            shop.takeBack(row, matches);
        }
    }

    private void goTo(LocalDate day) {
        if (today.equals(NEVER)) {
            shop.open(survey.products(), day);
            beginDay(day);
        }
        while (today.isBefore(day) && !isStopped()) {
            endDay();
            beginDay(today.plusDays(1));
        }
    }

    private void playOn() {
        for (int day = 0; day < LAST_DAYS && !isStopped() && !today.equals(NEVER); day++) {
            endDay();
            if (shop.isIdle() && demand.isEmpty()) {
                keep(true);
                return;
            }
            beginDay(today.plusDays(1));
        }
    }

    private void beginDay(LocalDate day) {
        today = day;
        dayIsOpen = true;
        shop.beginDay(day, demand.takeBeforeWeekOf(day));
    }

    private void endDay() {
        if (dayIsOpen) {
            shop.endDay();
            dayIsOpen = false;
            keep(false);
        }
    }

    private void keep(boolean finished) {
        watch.dayEnded()
                .accept(new Checkpoint(rows, today.toString(), Map.copyOf(refused), shop.snapshot(), finished, 0));
    }

    private void resume(Checkpoint from) {
        today = from.date();
        demand.forgetBeforeWeekOf(today);
        refused.putAll(from.refused());
        shop.restore(from.shop(), today);
    }

    /** Whether the row was not played before the checkpoint. */
    private boolean isNew(Row row) {
        return start.isEmpty() || row.number() > start.get().rows();
    }

    private boolean isStopped() {
        return watch.stopped().getAsBoolean();
    }
}
