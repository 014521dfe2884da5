package dev.oms.examples.bench;

import java.sql.SQLException;
import java.util.List;

/** {@code bigorder}: one order with very many lines is placed, released, and shipped in many parcels. */
final class BigOrder implements Race {
    static final String WORKLOAD = "bigorder";
    private static final int PARCELS = 50;

    private final Checks checks;
    private final Range range;
    private final int lines;

    BigOrder(Checks checks, Range range, int lines) {
        this.checks = checks;
        this.range = range;
        this.lines = lines;
    }

    @Override
    public String name() {
        return WORKLOAD + " " + lines;
    }

    /** Such orders come one at a time. */
    @Override
    public List<Integer> threads(List<Integer> wanted) {
        return List.of(1);
    }

    @Override
    public int lines() {
        return lines;
    }

    @Override
    public Trial trial(Entrant entrant) throws SQLException {
        Basket basket = range.first(lines);
        return new Trial(
                () -> {
                    String order = entrant.place(basket).order();
                    entrant.release(order);
                    entrant.ship(order, basket.parcels(Math.min(PARCELS, lines)));
                    return Answer.DONE;
                },
                Load.Bounds.of(1),
                checks.orders(entrant, 0, -lines));
    }
}
