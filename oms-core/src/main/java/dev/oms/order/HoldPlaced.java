package dev.oms.order;

import java.util.ArrayList;
import java.util.List;

/** Something blocks named operations. */
public record HoldPlaced(Hold hold) implements OrderEvent {
    @Override
    public Order applyTo(Order order) {
        List<Hold> all = new ArrayList<>(order.holds());
        all.add(hold);
        return order.withHolds(all);
    }
}
