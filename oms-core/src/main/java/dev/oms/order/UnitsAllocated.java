package dev.oms.order;

import dev.oms.common.Masked;
import dev.oms.common.Personal;
import dev.oms.sourcing.SourcingDecision;
import dev.oms.sourcing.SourcingInputs;
import java.util.List;

/**
 * Stock was reserved, or found wanting: which units at which node, which wait, and why there.
 *
 * @param inputs what was decided on, none or one
 * @param reason why somebody wanted it, in their words; empty where the library sourced by itself
 */
public record UnitsAllocated(
        List<UnitMove> moves,
        SourcingDecision sourcing,
        List<SourcingInputs> inputs,
        @Personal String reason) implements UnitsEvent {
    public UnitsAllocated {
        moves = List.copyOf(moves);
        inputs = List.copyOf(inputs);
    }

    @Override
    public String toString() {
        return Masked.text(this, "reason");
    }
}
