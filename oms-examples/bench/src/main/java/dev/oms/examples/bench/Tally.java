package dev.oms.examples.bench;

/**
 * What stands in the tables: rows, and sums over all stock.
 *
 * @param reserved units promised to orders
 */
record Tally(long orders, long requests, long events, long onHand, long reserved) {

    Tally since(Tally before) {
        return new Tally(
                orders - before.orders,
                requests - before.requests,
                events - before.events,
                onHand - before.onHand,
                reserved - before.reserved);
    }
}
