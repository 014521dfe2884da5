package dev.oms.verify;

/**
 * What a part of a verification found.
 *
 * @param next where the next part begins; empty after the last
 */
public record VerificationPart(VerificationReport report, String next) {

    /** Whether everything has been looked at. */
    public boolean isLast() {
        return next.isEmpty();
    }
}
