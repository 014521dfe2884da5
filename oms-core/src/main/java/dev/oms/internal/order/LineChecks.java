package dev.oms.internal.order;

import dev.oms.command.Refusal;
import dev.oms.order.LineQuantities;
import dev.oms.order.LineUnits;
import dev.oms.order.Order;
import dev.oms.order.OrderLine;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;

/** Checks lines that a command names: each exists, once, and has as many units as are wanted. */
public final class LineChecks {
    private LineChecks() {}

    /**
     * @param available how many units there are to act on
     * @param path of the list in the command
     * @param can what the units would have to be able to do: {@code can be cancelled}
     */
    public static List<Refusal> of(
            Order order, List<LineUnits> units, ToIntFunction<LineQuantities> available, String path, String can) {
        List<Refusal> refusals = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < units.size(); i++) {
            String at = path + "[" + i + "]";
            LineUnits each = units.get(i);
            if (!seen.add(each.line())) {
                refusals.add(
                        new Refusal(Refusal.Code.INVALID, at + ".line", "line " + each.line() + " is named twice"));
            }
            Optional<OrderLine> line = order.line(each.line());
            if (line.isEmpty()) {
                refusals.add(noSuchLine(order, each.line(), at));
            } else if (available.applyAsInt(line.get().quantities()) < each.units()) {
                int there = available.applyAsInt(line.get().quantities());
                String text = "%d units of line %d %s, not %d".formatted(there, each.line(), can, each.units());
                refusals.add(new Refusal(Refusal.Code.TOO_MANY_UNITS, at + ".units", text));
            }
        }
        return refusals;
    }

    /** A component follows its bundle. */
    static Refusal component(OrderLine line, String at) {
        int bundle = line.part().get(0).line();
        String text = "line %d is a component of line %d, name that one".formatted(line.number(), bundle);
        return new Refusal(Refusal.Code.WRONG_STATE, at + ".line", text);
    }

    /** The order has no such line. */
    public static Refusal noSuchLine(Order order, int line, String at) {
        return new Refusal(
                Refusal.Code.NOT_FOUND,
                at + ".line",
                "order %s has lines 1 to %d, not %d"
                        .formatted(order.id(), order.lines().size(), line));
    }
}
