package dev.oms.verify;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a check of all laws found.
 *
 * @param breaches none if every law holds
 */
public record VerificationReport(long orders, long events, long movements, long positions, List<Breach> breaches) {
    public VerificationReport {
        breaches = List.copyOf(breaches);
    }

    /** Whether every law holds. */
    public boolean isClean() {
        return breaches.isEmpty();
    }

    /** Both together: what is broken in either is named once. */
    public VerificationReport plus(VerificationReport other) {
        return new VerificationReport(
                orders + other.orders,
                events + other.events,
                movements + other.movements,
                positions + other.positions,
                Stream.concat(breaches.stream(), other.breaches.stream())
                        .distinct()
                        .toList());
    }

    /**
     * A law that does not hold.
     *
     * @param law its short name
     * @param subject key of what breaks it
     */
    public record Breach(String law, String subject, String text) {}
}
