package dev.oms.catalog.offering;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/** A time within which something may be sold: from a moment on, until just before another. */
public record Validity(
        @NotNull(message = "is missing") Instant from,
        @NotNull(message = "is missing") Instant until) {
    /** Without an end that anybody will see. */
    public static final Validity ALWAYS = new Validity(Instant.EPOCH, Instant.parse("9999-12-31T00:00:00Z"));

    public boolean holds(Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(until);
    }
}
