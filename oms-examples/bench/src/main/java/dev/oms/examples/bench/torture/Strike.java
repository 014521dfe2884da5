package dev.oms.examples.bench.torture;

import java.util.List;

/** A scenario on the database that all runs share. */
interface Strike extends Scenario {

    /**
     * Puts load on the shop, breaks what it is about, and mends it again: when this returns, the database answers and nobody
     * uses it. An exception means that the scenario itself failed.
     */
    void strike(Round round) throws Exception;

    @Override
    default List<String> play(Round round) throws Exception {
        return round.proved(() -> strike(round));
    }
}
