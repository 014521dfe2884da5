package dev.oms.examples.bench;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Everybody wants one unit of the same product, and there are fewer units than that. */
final class HotProduct implements Race {
    /** Everybody orders it. */
    static final String FLASH = "flash";
    /** Everybody sets it aside without an order: by hand one conditional UPDATE, so that the row itself is measured. */
    static final String HOT_STOCK = "hotstock";

    private static final int PERCENT = 100;

    private final String workload;
    private final Wish wish;
    private final int units;
    private final int demandPercent;
    private final AtomicInteger products = new AtomicInteger();

    private HotProduct(String workload, Wish wish, int units, int demandPercent) {
        this.workload = workload;
        this.wish = wish;
        this.units = units;
        this.demandPercent = demandPercent;
    }

    /** @param units on the shelf at the beginning of each turn */
    static HotProduct ordered(Checks checks, int units) {
        Wish ordering =
                (entrant, sku) -> new Asking(() -> entrant.place(Range.of(sku)).answer(), checks.orders(entrant, 1, 0));
        return new HotProduct(FLASH, ordering, units, 125);
    }

    /** @param units on the shelf at the beginning of each turn */
    static HotProduct setAside(Checks checks, int units) {
        Wish reserving = (entrant, sku) -> new Asking(() -> entrant.reserve(sku), checks.reserved(entrant));
        return new HotProduct(HOT_STOCK, reserving, units, 110);
    }

    @Override
    public String name() {
        return workload;
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
        String sku = "HOT-%s-%05d".formatted(workload, products.incrementAndGet());
        entrant.stock(List.of(sku), units);
        Asking asking = wish.of(entrant, sku);
        return new Trial(asking.operation(), Load.Bounds.of((long) units * demandPercent / PERCENT), sample -> {
            asking.check().after(sample);
            Checks.require(entrant, "units of the hot product", granted(sample), units, sample);
        });
    }

    /** Never more than there were; and all of them, unless somebody gave up who could have had one. */
    private boolean granted(Sample sample) {
        return sample.done() == units
                || (sample.done() < units && sample.done() + sample.gaveUp() >= units)
                || sample.done() + sample.soldOut() + sample.gaveUp() < units;
    }

    /** What everybody does with the product. */
    @FunctionalInterface
    private interface Wish {
        Asking of(Entrant entrant, String sku) throws SQLException;
    }

    private record Asking(Load.Operation operation, Check check) {}
}
