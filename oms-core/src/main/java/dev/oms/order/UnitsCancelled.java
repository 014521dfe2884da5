package dev.oms.order;

import dev.oms.common.Masked;
import java.util.List;

/** Units are not wanted, or not to be had, any more. */
public record UnitsCancelled(List<UnitMove> moves, String reason) implements UnitsEvent {
    public UnitsCancelled {
        moves = List.copyOf(moves);
    }

    @Override
    public String toString() {
        return Masked.text(this, "reason");
    }
}
