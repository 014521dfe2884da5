package dev.oms.order;

import java.util.ArrayList;
import java.util.List;

/** The order got more lines, every unit of them open. */
public record LinesAdded(List<OrderLine> lines) implements OrderEvent {
    public LinesAdded {
        lines = List.copyOf(lines);
    }

    @Override
    public Order applyTo(Order order) {
        List<OrderLine> all = new ArrayList<>(order.lines());
        all.addAll(lines);
        return order.withLines(all);
    }
}
