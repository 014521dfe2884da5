package dev.oms.examples.bench.torture;

import java.time.Duration;
import java.util.List;

/**
 * What one run came to.
 *
 * @param faults why its proof failed; none if it holds
 */
record Result(String scenario, long seed, Ledger ledger, List<String> faults, Duration took) {
    Result {
        faults = List.copyOf(faults);
    }

    /** A run that nobody was answered in proves nothing. */
    boolean holds() {
        return faults.isEmpty() && !ledger.acknowledged().isEmpty();
    }
}
