package dev.oms.order;

import static dev.oms.common.InvariantViolation.require;

import java.time.Instant;

/** How old somebody said that the customer is, without a proof: whoever hands goods over can ask for one. */
public record AgeDeclaration(int years, Instant at) {
    public AgeDeclaration {
        require(years > 0, "nobody is %d years old", years);
    }
}
