package dev.oms.verify;

import java.util.List;

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

    /**
     * A law that does not hold.
     *
     * @param law its short name
     * @param subject key of what breaks it
     */
    public record Breach(String law, String subject, String text) {}
}
