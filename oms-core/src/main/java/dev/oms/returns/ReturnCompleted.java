package dev.oms.returns;

import dev.oms.common.Money;
import dev.oms.common.ReturnId;
import dev.oms.order.LineUnits;
import dev.oms.order.Order;
import dev.oms.order.OrderEvent;
import java.util.List;

/** A return was looked at: what became of each unit, what was accepted, and what is owed back for it. */
public record ReturnCompleted(ReturnId returnId, List<Inspected> inspected, List<LineUnits> accepted, Money refund)
        implements OrderEvent, ReturnEvent {
    public ReturnCompleted {
        inspected = List.copyOf(inspected);
        accepted = List.copyOf(accepted);
    }

    @Override
    public Order applyTo(Order order) {
        return order.takeBack(accepted);
    }

    @Override
    public Return applyTo(Return before) {
        return before.complete(inspected, accepted, refund);
    }
}
