package dev.oms.pricing;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.command.Refusal;
import java.time.Instant;
import java.util.Optional;

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

    /** To the microsecond, as it is stored: what was stored is recognised. */
    public Validity {
        from = micros(from);
        until = micros(until);
        require(from.isBefore(until), "validity ends at %s, before it begins at %s", until, from);
    }

    /** What stands in the way of something being valid from one moment until another; each names its place. */
    static Optional<Refusal> refusal(Instant from, Instant until) {
        if (from.isBefore(BEGINNING) || from.isAfter(END)) {
            return Optional.of(new Refusal(Refusal.Code.INVALID, "from", "is out of all time: " + from));
        }
        if (until.isAfter(END)) {
            return Optional.of(new Refusal(Refusal.Code.INVALID, "until", "is out of all time: " + until));
        }
        return micros(from).isBefore(micros(until))
                ? Optional.empty()
                : Optional.of(new Refusal(
                        Refusal.Code.INVALID, "until", "is %s, before it begins at %s".formatted(until, from)));
    }

    private static Instant micros(Instant moment) {
        return Instant.ofEpochSecond(moment.getEpochSecond(), moment.getNano() / 1_000 * 1_000L);
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
