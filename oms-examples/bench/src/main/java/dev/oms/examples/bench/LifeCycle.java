package dev.oms.examples.bench;

import java.sql.SQLException;
import java.time.Duration;

/** {@code lifecycle}: an order of three lines is placed, released, shipped in one parcel, and delivered. */
final class LifeCycle implements Race {
    static final String WORKLOAD = "lifecycle";
    private final Checks checks;
    private final Range range;
    private final Duration time;

    LifeCycle(Checks checks, Range range, Duration time) {
        this.checks = checks;
        this.range = range;
        this.time = time;
    }

    @Override
    public String name() {
        return WORKLOAD;
    }

    @Override
    public Trial trial(Entrant entrant) throws SQLException {
        return new Trial(
                () -> {
                    Basket basket = range.basket();
                    Placement placed = entrant.place(basket);
                    if (placed.answer() == Answer.DONE) {
                        entrant.release(placed.order());
                        entrant.ship(placed.order(), basket.parcels(1));
                        entrant.deliver(placed.order());
                    }
                    return placed.answer();
                },
                Load.Bounds.of(time),
                checks.orders(entrant, 0, -Range.LINES));
    }
}
