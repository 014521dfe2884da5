package dev.oms.order;

import dev.oms.common.Masked;
import dev.oms.common.Personal;
import java.util.List;

/** Reservations or places in the queue were given up, so that the units can be sourced anew. */
public record UnitsDeallocated(
        List<UnitMove> moves, @Personal String reason) implements UnitsEvent {
    public UnitsDeallocated {
        moves = List.copyOf(moves);
    }

    @Override
    public String toString() {
        return Masked.text(this, "reason");
    }
}
