package dev.oms.catalog.offering;

import dev.oms.common.validation.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * What every configuration keeps: wherever one condition holds, another one holds, or does not.
 *
 * @param message for people who break it; empty for a text made of the conditions
 */
public record Rule(
        @Name String name,
        @NotNull(message = "is missing") Kind kind,
        @NotNull(message = "is missing") @Valid Condition when,
        @NotNull(message = "is missing") @Valid Condition then,
        @PlainText(max = 500) String message) {

    /** What follows from the first condition. */
    public enum Kind {
        /** The second one holds. */
        REQUIRES,
        /** The second one does not hold. */
        EXCLUDES
    }

    public static Rule requires(String name, Condition when, Condition then) {
        return new Rule(name, Kind.REQUIRES, when, then, "");
    }

    public static Rule excludes(String name, Condition when, Condition then) {
        return new Rule(name, Kind.EXCLUDES, when, then, "");
    }

    /** A condition that holds in every configuration. */
    public static Rule always(String name, Condition condition) {
        return new Rule(name, Kind.REQUIRES, Condition.always(), condition, "");
    }

    public Rule saying(String text) {
        return new Rule(name, kind, when, then, text);
    }

    /** What it says. */
    public String text() {
        if (!message.isEmpty()) {
            return message;
        }
        String what = kind == Kind.REQUIRES ? " requires " : " excludes ";
        return when.equals(Condition.always()) ? then.text() + " is required" : when.text() + what + then.text();
    }
}
