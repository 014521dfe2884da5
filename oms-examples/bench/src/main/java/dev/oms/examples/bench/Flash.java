package dev.oms.examples.bench;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** {@code flash}: everybody wants one unit of the same product, and there are fewer units than that. */
final class Flash implements Race {
    static final String WORKLOAD = "flash";
    private static final int DEMAND_PERCENT = 125;
    private static final int PERCENT = 100;

    private final Checks checks;
    private final int units;
    private final AtomicInteger products = new AtomicInteger();

    /** @param units on the shelf at the beginning of each turn */
    Flash(Checks checks, int units) {
        this.checks = checks;
        this.units = units;
    }

    @Override
    public String name() {
        return WORKLOAD;
    }

    @Override
    public String unit() {
        return "granted";
    }

    @Override
    public int lines() {
        return 1;
    }

    @Override
    public Trial trial(Entrant entrant) throws SQLException {
        String sku = "FLASH-%05d".formatted(products.incrementAndGet());
        entrant.stock(List.of(sku), units);
        Check orders = checks.orders(entrant, 1, 0);
        return new Trial(
                () -> entrant.place(Range.of(sku)).answer(),
                Load.Bounds.of((long) units * DEMAND_PERCENT / PERCENT),
                sample -> {
                    orders.after(sample);
                    Checks.require(entrant, "units of the hot product", granted(sample, units), units, sample);
                });
    }

    /** Never more than there were; and all of them, unless somebody gave up who could have had one. */
    static boolean granted(Sample sample, int units) {
        return sample.done() == units
                || (sample.done() < units && sample.done() + sample.gaveUp() >= units)
                || sample.done() + sample.soldOut() + sample.gaveUp() < units;
    }
}
