package dev.oms.sourcing.rules;

/**
 * Numbers from one on, below another.
 *
 * @param from the least
 * @param below the least that is too large; {@link Long#MAX_VALUE} for no end
 */
public record Span(long from, long below) {
    /** Every number. */
    public static final Span ANY = new Span(Long.MIN_VALUE, Long.MAX_VALUE);

    boolean contains(long number) {
        return number >= from && (number < below || below == Long.MAX_VALUE);
    }

    boolean isEmpty() {
        return from >= below;
    }

    boolean covers(Span other) {
        return from <= other.from && below >= other.below;
    }

    boolean meets(Span other) {
        return Math.max(from, other.from) < Math.min(below, other.below);
    }

    String text(String what) {
        String least = from == Long.MIN_VALUE ? "" : " from " + from;
        return equals(ANY) ? "" : what + least + (below == Long.MAX_VALUE ? "" : " below " + below);
    }
}
