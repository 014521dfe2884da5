package dev.oms.pricing;

import static dev.oms.common.InvariantViolation.require;

import java.time.Instant;

/**
 * When something applies.
 *
 * @param from the first instant
 * @param until the first instant that is too late
 */
public record Validity(Instant from, Instant until) {
    /** The earliest instant that a database can hold without thinking. */
    private static final Instant BEGINNING = Instant.parse("0001-01-01T00:00:00Z");

    private static final Instant END = Instant.parse("9999-12-31T00:00:00Z");

    public static final Validity ALWAYS = new Validity(BEGINNING, END);

    public Validity {
        require(from.isBefore(until), "validity ends at %s, before it begins at %s", until, from);
    }

    public static Validity from(Instant first) {
        return new Validity(first, END);
    }

    public static Validity until(Instant end) {
        return new Validity(BEGINNING, end);
    }

    public boolean holds(Instant at) {
        return !at.isBefore(from) && at.isBefore(until);
    }

    boolean overlaps(Validity other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }

    /** For people. */
    @Override
    public String toString() {
        boolean open = from.equals(BEGINNING);
        String start = open ? "" : "from " + from;
        return until.equals(END) ? (open ? "always" : start) : (start + " until " + until).strip();
    }
}
