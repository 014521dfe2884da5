package dev.oms.common;

import static dev.oms.common.InvariantViolation.require;

/** A name of 1 to {@value #MAX_LENGTH} characters without control characters; two are the same only if every character is. */
public interface Id {
    /** The longest id. */
    int MAX_LENGTH = 100;

    /** The id as text. */
    String value();

    /** Throws unless the text can be an id. */
    static void requireValid(String type, String value) {
        require(
                isValid(value),
                "%s must have 1 to %d characters, no control characters and no blank ends",
                type,
                MAX_LENGTH);
    }

    /** Whether the text can be an id. */
    static boolean isValid(String value) {
        return !value.isBlank() && value.length() <= MAX_LENGTH && value.equals(value.strip()) && Text.isPlain(value);
    }
}
