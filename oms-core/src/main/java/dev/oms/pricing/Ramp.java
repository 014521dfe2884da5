package dev.oms.pricing;

import static dev.oms.common.InvariantViolation.require;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * A recurring price that changes over the term.
 *
 * @param length periods of one segment; where the term is no multiple, the first segment is the short one
 * @param shares of the price, segment by segment; the last one goes on
 */
public record Ramp(int length, List<Percent> shares) {
    /** The price, all the time. */
    public static final Ramp LEVEL = new Ramp(Integer.MAX_VALUE, List.of(Percent.HUNDRED));

    /**
     * A part of the term.
     *
     * @param first period that it covers, from 0
     */
    public record Segment(int first, int periods, Percent share) {}

    public Ramp {
        shares = List.copyOf(shares);
        require(length > 0, "a segment has at least one period, not %d", length);
        require(!shares.isEmpty(), "a ramp has at least one segment");
    }

    /** A segment for every twelve periods. */
    public static Ramp yearly(Percent... shares) {
        return new Ramp(12, List.of(shares));
    }

    /** A segment for every three periods. */
    public static Ramp quarterly(Percent... shares) {
        return new Ramp(3, List.of(shares));
    }

    /** The price grows by a percentage from segment to segment, compounded, for a term of so many segments. */
    public static Ramp uplift(int length, Percent growth, int segments) {
        List<Percent> shares = new ArrayList<>();
        Percent share = Percent.HUNDRED;
        for (int i = 0; i < segments; i++) {
            shares.add(share);
            share = new Percent(share.millionths() + growth.of(share.millionths(), RoundingMode.HALF_UP));
        }
        return new Ramp(length, shares);
    }

    /** The segments of a term. */
    public List<Segment> segments(int term) {
        require(term > 0, "a term has at least one period, not %d", term);
        List<Segment> segments = new ArrayList<>();
        int rest = term % length;
        int first = 0;
        while (first < term) {
            int periods = first == 0 && rest > 0 ? rest : length;
            Percent share = shares.get(Math.min(segments.size(), shares.size() - 1));
            segments.add(new Segment(first, periods, share));
            first += periods;
        }
        return segments;
    }
}
