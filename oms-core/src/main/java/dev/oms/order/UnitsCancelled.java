package dev.oms.order;

import dev.oms.common.Masked;
import dev.oms.common.Personal;
import java.util.List;

/** Units are not wanted, or not to be had, any more. */
public record UnitsCancelled(List<UnitMove> moves, @Personal String reason) implements UnitsEvent {
    public UnitsCancelled {
        moves = List.copyOf(moves);
    }

    @Override
    public String toString() {
        return Masked.text(this, "reason");
    }
}
