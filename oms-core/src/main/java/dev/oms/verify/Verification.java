package dev.oms.verify;

import static dev.oms.common.InvariantViolation.require;

import java.util.Objects;

/**
 * A part of a verification: from where, and how much.
 *
 * @param cursor {@link VerificationPart#next()} of the part before; empty for the first
 * @param limit records that are looked at, at most: an order counts as one, with everything that belongs to it, and so does
 *     a product with its stock
 */
public record Verification(String cursor, int limit) {
    private static final int USUAL = 10_000;

    public Verification {
        Objects.requireNonNull(cursor, "cursor");
        require(limit > 0, "a part of a verification looks at one record at least, not at %d: limit", limit);
    }

    /** The first part, of ten thousand records. */
    public static Verification fromTheBeginning() {
        return from("");
    }

    /** The part that begins there, of ten thousand records. */
    public static Verification from(String cursor) {
        return new Verification(cursor, USUAL);
    }

    public Verification limit(int records) {
        return new Verification(cursor, records);
    }
}
