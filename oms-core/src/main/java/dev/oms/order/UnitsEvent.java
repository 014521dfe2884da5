package dev.oms.order;

import java.util.List;

/** Units of an order moved. */
public interface UnitsEvent extends OrderEvent {

    List<UnitMove> moves();

    @Override
    default Order applyTo(Order order) {
        return order.move(moves());
    }
}
