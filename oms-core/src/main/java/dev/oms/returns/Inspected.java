package dev.oms.returns;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;

/**
 * What becomes of so many units of a line.
 *
 * @param lot of which lot they are, or which serial number it is; needs to be said only where units of several came back and
 *     do not go the same way, else empty
 */
public record Inspected(
        @Positive(message = "must be a line number from 1") int line,

        @NotNull(message = "is missing") Disposition disposition,

        @Positive(message = "must be positive") int units,

        @NotNull(message = "is missing")
        @Pattern(
                regexp = "([!-.0-~]{1,40})?",
                message = "must have at most 40 characters of ASCII without blanks and slashes")
        String lot) {

    /** Units of any lot. */
    public Inspected(int line, Disposition disposition, int units) {
        this(line, disposition, units, "");
    }

    /** The same, of a lot. */
    public Inspected of(String number) {
        return new Inspected(line, disposition, units, number);
    }
}
