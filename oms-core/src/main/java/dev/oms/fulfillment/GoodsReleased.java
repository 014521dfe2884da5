package dev.oms.fulfillment;

import dev.oms.order.Order;
import dev.oms.order.UnitMove;
import dev.oms.order.UnitsEvent;
import java.util.List;

/** A node got work: the fulfilment order as it then stood. */
public record GoodsReleased(Fulfillment work, List<UnitMove> moves) implements UnitsEvent {
    public GoodsReleased {
        moves = List.copyOf(moves);
    }

    @Override
    public Order applyTo(Order order) {
        return UnitsEvent.super.applyTo(order).countFulfillment(work.id().number());
    }
}
