package dev.oms.returns;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;

/** What becomes of so many units of a line. */
public record Inspected(
        @Positive(message = "must be a line number from 1") int line,
        @NotNull(message = "is missing") Disposition disposition,
        @Positive(message = "must be positive") int units) {}
