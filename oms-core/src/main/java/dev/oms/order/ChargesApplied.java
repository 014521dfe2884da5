package dev.oms.order;

import java.util.List;

/** Charges of the order became due, with its first shipment or because it has no goods. */
public record ChargesApplied(List<UnitMove> moves) implements UnitsEvent {
    public ChargesApplied {
        moves = List.copyOf(moves);
    }
}
