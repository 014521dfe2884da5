package dev.oms.examples.bench;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * {@code hotstock}: everybody sets one unit of the same product aside, and there are fewer units than that. Nothing is
 * ordered: by hand it is one conditional UPDATE, so that the row itself is what is measured.
 */
final class HotStock implements Race {
    static final String WORKLOAD = "hotstock";
    private static final int DEMAND_PERCENT = 110;
    private static final int PERCENT = 100;

    private final Checks checks;
    private final int units;
    private final AtomicInteger products = new AtomicInteger();

    /** @param units on the shelf at the beginning of each turn */
    HotStock(Checks checks, int units) {
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
        String sku = "HOT-%05d".formatted(products.incrementAndGet());
        entrant.stock(List.of(sku), units);
        Check reserved = checks.reserved(entrant);
        return new Trial(
                () -> entrant.reserve(sku), Load.Bounds.of((long) units * DEMAND_PERCENT / PERCENT), sample -> {
                    reserved.after(sample);
                    Checks.require(entrant, "units of the hot product", Flash.granted(sample, units), units, sample);
                });
    }
}
