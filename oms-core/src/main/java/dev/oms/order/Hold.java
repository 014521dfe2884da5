package dev.oms.order;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.common.Masked;
import dev.oms.common.Personal;
import java.util.EnumSet;
import java.util.Set;

/**
 * A typed reason that blocks named operations on an order. Several may stand at once; an operation goes on when the last
 * one that blocks it is released.
 *
 * @param type what it is about, such as {@code fraud-check}; distinct within an order
 * @param reason for people
 */
public record Hold(String type, @Personal String reason, Set<Operation> blocks) {
    public Hold {
        require(!blocks.isEmpty(), "a hold blocks at least one operation");
        require(!blocks.contains(Operation.RELEASE_HOLD), "a hold cannot block its own release");
        blocks = java.util.Collections.unmodifiableSet(EnumSet.copyOf(blocks));
    }

    @Override
    public String toString() {
        return Masked.text(this, "reason");
    }
}
