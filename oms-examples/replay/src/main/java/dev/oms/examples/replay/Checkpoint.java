package dev.oms.examples.replay;

import java.time.LocalDate;
import java.util.Map;

/**
 * Where a replay stands at the end of one of its days. What follows from the rows that were read is not in it, because
 * reading them again is quick; what came from the library is.
 *
 * @param rows that were read
 * @param day that ended, as ISO text
 * @param refused invoices that the library did not take, and why
 * @param finished whether nothing is left to be done
 * @param seconds that the replay took so far
 */
record Checkpoint(
        long rows, String day, Map<String, String> refused, Shop.State shop, boolean finished, double seconds) {

    LocalDate date() {
        return LocalDate.parse(day);
    }

    Checkpoint after(double secondsSoFar) {
        return new Checkpoint(rows, day, refused, shop, finished, secondsSoFar);
    }
}
