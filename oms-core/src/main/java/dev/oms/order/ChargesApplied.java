package dev.oms.order;

import java.util.List;

/** Charges of the order became due, with a shipment, or because no goods are left that could leave. */
public record ChargesApplied(List<UnitMove> moves) implements UnitsEvent {
    public ChargesApplied {
        moves = List.copyOf(moves);
    }
}
