package dev.oms.internal.order;

import dev.oms.command.Refusal;
import dev.oms.order.LineUnits;
import dev.oms.order.Order;
import dev.oms.order.OrderLine;
import dev.oms.order.UnitState;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Bundles that must come from one node, and units that are to go elsewhere: whole bundles go, or none of their units. */
public final class WholeBundles {
    private WholeBundles() {}

    /** Reasons why these units cannot go elsewhere together; each line is named once. */
    public static List<Refusal> torn(Order order, List<LineUnits> units) {
        Map<Integer, Integer> byLine = units.stream().collect(Collectors.toMap(LineUnits::line, LineUnits::units));
        return order.lines().stream()
                .filter(OrderLine::isPartOfWhole)
                .collect(Collectors.groupingBy(line -> line.part().get(0).line()))
                .entrySet()
                .stream()
                .filter(bundle -> !isWhole(bundle.getValue(), byLine))
                .map(bundle -> new Refusal(
                        Refusal.Code.WRONG_STATE,
                        "units",
                        "the components of the bundle on line %d must come from one node: whole bundles go, or none"
                                .formatted(bundle.getKey())))
                .toList();
    }

    /**
     * Units of a component that stay where they are set aside until the rest of their bundles is there as well: whoever comes
     * for them takes whole bundles.
     */
    public static int staying(Order order, OrderLine line) {
        if (!order.isPickup() || !line.isPartOfWhole()) {
            return 0;
        }
        int complete = order.components(line.part().get(0).line()).stream()
                .mapToInt(each -> there(each) / each.unitsInEach())
                .min()
                .orElse(0);
        int beyond = Math.max(0, there(line) - complete * line.unitsInEach());
        return Math.min(beyond, line.quantities().in(UnitState.ALLOCATED));
    }

    private static int there(OrderLine line) {
        return line.quantities().reserved() + line.quantities().gone();
    }

    private static boolean isWhole(List<OrderLine> components, Map<Integer, Integer> units) {
        int bundles = units.getOrDefault(components.get(0).number(), 0)
                / components.get(0).unitsInEach();
        return components.stream()
                .allMatch(line -> units.getOrDefault(line.number(), 0) == bundles * line.unitsInEach());
    }
}
