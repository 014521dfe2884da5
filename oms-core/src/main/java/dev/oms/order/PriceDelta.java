package dev.oms.order;

import dev.oms.common.Money;
import dev.oms.common.Sku;
import java.util.ArrayList;
import java.util.List;

/**
 * What a change does to the prices of an order, line by line.
 *
 * @param lines all of them, those that are added too; components of bundles cost nothing and are left out
 */
public record PriceDelta(List<Line> lines) {
    public PriceDelta {
        lines = List.copyOf(lines);
    }

    /** One line before and after. */
    public record Line(int line, Sku sku, LineCost before, LineCost after) {

        /** By how much it costs more (positive) or less. */
        public LineCost delta() {
            return after.minus(before);
        }
    }

    /** What lies between two states of the same order. */
    public static PriceDelta between(Order before, Order after) {
        LineCost nothing = LineCost.nothing(Money.zero(after.currency()));
        List<Line> lines = new ArrayList<>();
        for (OrderLine line : after.lines()) {
            if (line.part().isEmpty()) {
                LineCost then = before.line(line.number()).map(LineCost::of).orElse(nothing);
                lines.add(new Line(line.number(), line.sku(), then, LineCost.of(line)));
            }
        }
        return new PriceDelta(lines);
    }

    /** All lines before. */
    public LineCost before() {
        return lines.stream().map(Line::before).reduce(LineCost::plus).orElseThrow();
    }

    /** All lines after. */
    public LineCost after() {
        return lines.stream().map(Line::after).reduce(LineCost::plus).orElseThrow();
    }

    /** By how much the order costs more (positive) or less. */
    public LineCost delta() {
        return after().minus(before());
    }
}
