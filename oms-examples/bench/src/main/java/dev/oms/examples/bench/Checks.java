package dev.oms.examples.bench;

import java.sql.SQLException;

/** Looks into an entrant's tables before and after its turn. */
final class Checks {
    private final Entrants entrants;

    Checks(Entrants entrants) {
        this.entrants = entrants;
    }

    /**
     * Each operation that was done is one order more, and has moved so many units of stock.
     *
     * @param reserved units more promised by each
     * @param onHand units more on the shelf by each
     */
    Race.Check orders(Entrant entrant, int reserved, int onHand) throws SQLException {
        Tally before = entrants.tally(entrant);
        return sample -> {
            Tally made = entrants.tally(entrant).since(before);
            long done = sample.done();
            require(entrant, "orders", made.orders() == done, made, sample);
            require(entrant, "requests", made.requests() >= done, made, sample);
            require(entrant, "events", made.events() >= done * NewOrder.EVENTS.size(), made, sample);
            require(entrant, "units reserved", made.reserved() == done * reserved, made, sample);
            require(entrant, "units on hand", made.onHand() == done * onHand, made, sample);
        };
    }

    /** Each operation that was done has set one unit aside, and no order was made. */
    Race.Check reserved(Entrant entrant) throws SQLException {
        Tally before = entrants.tally(entrant);
        return sample -> {
            Tally made = entrants.tally(entrant).since(before);
            require(entrant, "units reserved", made.reserved() == sample.done(), made, sample);
            require(entrant, "orders", made.orders() == 0, made, sample);
        };
    }

    static void require(Entrant entrant, String what, boolean holds, Object found, Sample sample) {
        if (!holds) {
            throw new IllegalStateException("%s: the %s in its tables do not agree with its answers: %s after %s"
                    .formatted(entrant.name(), what, found, sample));
        }
    }
}
