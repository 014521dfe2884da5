package dev.oms.order;

import dev.oms.sourcing.SourcingDecision;
import java.util.List;

/** Stock was reserved, or found wanting: which units at which node, which wait, and why there. */
public record UnitsAllocated(List<UnitMove> moves, SourcingDecision sourcing) implements UnitsEvent {
    public UnitsAllocated {
        moves = List.copyOf(moves);
    }
}
