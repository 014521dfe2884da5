package dev.oms.order;

import dev.oms.pricing.PriceContract;
import java.util.ArrayList;
import java.util.List;

/** Units that have not left cost something else from now on. */
public record LinesRepriced(List<Line> lines) implements OrderEvent {
    public LinesRepriced {
        lines = List.copyOf(lines);
    }

    /**
     * One line's new price.
     *
     * @param price for all its live units, of which those that have left keep what they cost
     */
    public record Line(int line, PriceContract price) {}

    @Override
    public Order applyTo(Order order) {
        return order.reprice(lines);
    }

    /** Changes that count for no unit any more are dropped. */
    static OrderLine reprice(OrderLine line, PriceContract price) {
        int after = line.quantities().charged();
        List<Repriced> prices = new ArrayList<>(
                line.repriced().stream().filter(each -> each.after() < after).toList());
        prices.add(new Repriced(after, price));
        return line.with(prices);
    }
}
