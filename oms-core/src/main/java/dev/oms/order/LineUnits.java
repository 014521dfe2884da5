package dev.oms.order;

import jakarta.validation.constraints.Positive;

/** So many units of an order line, the line by its number from 1. */
public record LineUnits(
        @Positive(message = "must be a line number from 1") int line,
        @Positive(message = "must be positive") int units) {}
