package dev.oms.persistence.internal;

import java.time.Instant;

/** Moments as text, to the microsecond. A batch says the same moment in each of its records, so the last one is kept. */
final class Moments {
    private volatile Said last = new Said(Instant.EPOCH, Instant.EPOCH.toString());

    private record Said(Instant moment, String text) {}

    String text(Instant moment) {
        Said said = last;
        if (!said.moment.equals(moment)) {
            said = new Said(moment, Micros.of(moment).toString());
            last = said;
        }
        return said.text;
    }
}
