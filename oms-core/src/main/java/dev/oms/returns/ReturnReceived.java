package dev.oms.returns;

import dev.oms.common.NodeId;
import dev.oms.common.ReturnId;
import dev.oms.order.LineLot;
import dev.oms.order.LineUnits;
import java.util.List;

/** Goods came back. */
public record ReturnReceived(ReturnId returnId, NodeId node, List<LineUnits> units, List<LineLot> lots)
        implements ReturnEvent {
    public ReturnReceived {
        units = List.copyOf(units);
        lots = List.copyOf(lots);
    }

    @Override
    public Return applyTo(Return before) {
        return before.receive(node, units, lots);
    }
}
