package dev.oms.order;

import dev.oms.sourcing.SourcingDecision;
import dev.oms.sourcing.SourcingInputs;
import java.util.List;

/**
 * Stock was reserved, or found wanting: which units at which node, which wait, and why there.
 *
 * @param inputs what was decided on, none or one
 */
public record UnitsAllocated(List<UnitMove> moves, SourcingDecision sourcing, List<SourcingInputs> inputs)
        implements UnitsEvent {
    public UnitsAllocated {
        moves = List.copyOf(moves);
        inputs = List.copyOf(inputs);
    }
}
