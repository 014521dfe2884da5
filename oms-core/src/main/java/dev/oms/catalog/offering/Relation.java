package dev.oms.catalog.offering;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;

/**
 * An offering has to do with another.
 *
 * @param from what somebody has or looks at
 * @param to what could be offered
 * @param rank lower is offered first
 */
public record Relation(
        @NotNull(message = "is missing") Kind kind,
        @Name String from,
        @Name String to,

        @PositiveOrZero(message = "must not be negative") @Max(value = 1_000_000, message = "must be at most {value}")
        int rank) {

    /** In what way. */
    public enum Kind {
        /** A better one instead. */
        UP_SELL,
        /** Another one beside it. */
        CROSS_SELL,
        /** One that can take its place where it cannot be had. */
        SUBSTITUTION,
        /** Something that goes with it. */
        ACCESSORY
    }

    public static Relation of(String from, Kind kind, String to) {
        return new Relation(kind, from, to, 0);
    }
}
