package dev.oms.order;

import java.util.List;

/** Units are not wanted, or not to be had, any more. */
public record UnitsCancelled(List<UnitMove> moves, String reason) implements UnitsEvent {
    public UnitsCancelled {
        moves = List.copyOf(moves);
    }
}
