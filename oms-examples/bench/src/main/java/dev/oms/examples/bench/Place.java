package dev.oms.examples.bench;

import java.sql.SQLException;
import java.time.Duration;

/** {@code place}: orders of three lines, out of all products. */
final class Place implements Race {
    static final String WORKLOAD = "place";
    private final Checks checks;
    private final Range range;
    private final Duration time;

    Place(Checks checks, Range range, Duration time) {
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
                () -> entrant.place(range.basket()).answer(),
                Load.Bounds.of(time),
                checks.orders(entrant, Range.LINES, 0));
    }
}
