package dev.oms.fulfillment;

import dev.oms.common.Masked;
import dev.oms.common.Personal;
import dev.oms.common.ShipmentId;
import dev.oms.order.LineUnits;
import dev.oms.order.UnitMove;
import dev.oms.order.UnitsEvent;
import java.util.List;

/** Units were lost on their way: they are open again, and stay charged. */
public record GoodsLost(
        ShipmentId shipment, List<UnitMove> moves, @Personal String reason) implements UnitsEvent, ShipmentEvent {
    public GoodsLost {
        moves = List.copyOf(moves);
    }

    @Override
    public Shipment applyTo(Shipment before) {
        return before.lose(moves.stream()
                .map(move -> new LineUnits(move.line(), move.units()))
                .toList());
    }

    @Override
    public String toString() {
        return Masked.text(this, "reason");
    }
}
